<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AccountFactorsCard</name>
    <message numerus="yes">
        <source>%n code(s) left</source>
        <translation>
            <numerusform>%n code left</numerusform>
            <numerusform>%n codes left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LogPage</name>
    <message numerus="yes">
        <source>Log, newest first: %n line(s)</source>
        <translation>
            <numerusform>Log, newest first: %n line</numerusform>
            <numerusform>Log, newest first: %n lines</numerusform>
        </translation>
    </message>
</context>
</TS>
