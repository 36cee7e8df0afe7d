// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "traces.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonObject>
#include <QtCore/QMetaProperty>
#include <QtCore/QPointer>
#include <QtCore/QSet>
#include <QtQml/QJSValue>
#include <QtQml/QQmlListReference>
#include <QtQuick/QQuickItem>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

class Search
{
public:
    explicit Search(const QStringList &texts)
        : m_texts(texts)
    {
    }

    void enqueue(QObject *object)
    {
        if (object && !m_known.contains(object)) {
            m_known.insert(object);
            m_queue.append(object);
        }
    }

    QStringList run()
    {
        while (!m_queue.isEmpty()) {
            // What belongs to QML may have been collected meanwhile.
            if (QObject *object = m_queue.takeFirst())
                lookAt(object);
        }
        return m_found;
    }

private:
    void lookAt(QObject *object);
    void lookAtList(QObject *object, const QMetaProperty &property);
    void lookAt(const QVariant &value, const QString &where);
    void lookAtGadget(const QVariant &value, const QString &where);

    QStringList m_texts;
    QStringList m_found;
    QList<QPointer<QObject>> m_queue;
    QSet<QObject *> m_known;
};

void Search::lookAt(QObject *object)
{
    const QObjectList children = object->children();
    for (QObject *child : children)
        enqueue(child);
    if (const auto *item = qobject_cast<QQuickItem *>(object)) {
        const QList<QQuickItem *> items = item->childItems();
        for (QQuickItem *child : items)
            enqueue(child);
    }

    const QMetaObject *type = object->metaObject();
    const QString name =
        "%1(%2)"_L1.arg(QLatin1StringView(type->className()), object->objectName());
    for (int i = 0; i < type->propertyCount(); ++i) {
        const QMetaProperty property = type->property(i);
        // It warns, as it is for QML only.
        if (QByteArrayView(property.name()) == "fontInfo")
            continue;
        if (QByteArrayView(property.typeName()).startsWith("QQmlListProperty"))
            lookAtList(object, property);
        else
            lookAt(property.read(object), name + u'.' + QLatin1StringView(property.name()));
    }
    const QList<QByteArray> dynamicNames = object->dynamicPropertyNames();
    for (const QByteArray &property : dynamicNames)
        lookAt(object->property(property), name + u'.' + QString::fromUtf8(property));
}

void Search::lookAtList(QObject *object, const QMetaProperty &property)
{
    const QQmlListReference list(object, property.name());
    for (qsizetype i = 0; list.canAt() && list.canCount() && i < list.count(); ++i)
        enqueue(list.at(i));
}

void Search::lookAt(const QVariant &value, const QString &where)
{
    const QMetaType type = value.metaType();
    if (type.flags() & QMetaType::PointerToQObject)
        return enqueue(value.value<QObject *>());
    if (type == QMetaType::fromType<QJSValue>())
        return lookAt(value.value<QJSValue>().toVariant(), where);
    if (type.flags() & QMetaType::IsGadget)
        return lookAtGadget(value, where);
    if (type == QMetaType::fromType<QJsonObject>())
        return lookAt(value.toJsonObject().toVariantMap(), where);
    if (type == QMetaType::fromType<QJsonArray>())
        return lookAt(value.toJsonArray().toVariantList(), where);
    if (type == QMetaType::fromType<QVariantMap>()) {
        const QVariantMap map = value.toMap();
        for (auto member = map.begin(); member != map.end(); ++member)
            lookAt(member.value(), where + u'.' + member.key());
        return;
    }
    if (type == QMetaType::fromType<QVariantList>() || type == QMetaType::fromType<QStringList>()) {
        const QVariantList list = value.toList();
        for (const QVariant &member : list)
            lookAt(member, where + "[]"_L1);
        return;
    }
    const QString text = value.toString();
    const auto isIn = [&text](const QString &each) { return text.contains(each); };
    if (std::ranges::any_of(m_texts, isIn))
        m_found.append(where);
}

void Search::lookAtGadget(const QVariant &value, const QString &where)
{
    const QMetaObject *type = value.metaType().metaObject();
    for (int i = 0; type && i < type->propertyCount(); ++i) {
        const QMetaProperty property = type->property(i);
        lookAt(property.readOnGadget(value.constData()),
               where + u'.' + QLatin1StringView(property.name()));
    }
}

} // namespace

QStringList findTraces(const QStringList &texts, const QObjectList &roots)
{
    Search search(texts);
    for (QObject *root : roots)
        search.enqueue(root);
    return search.run();
}
