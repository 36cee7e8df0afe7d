<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AccountCard</name>
    <message>
        <source>Confirm first that it is you, at the top of this page.</source>
        <translation>Bestätigen Sie zuerst oben auf dieser Seite, dass Sie es sind.</translation>
    </message>
</context>
<context>
    <name>AccountEmailCard</name>
    <message>
        <source>E-mail address</source>
        <translation>E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Your address is now %1.</source>
        <translation>Ihre Adresse ist jetzt %1.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>New address</source>
        <translation>Neue Adresse</translation>
    </message>
    <message>
        <source>Send a code</source>
        <translation>Code senden</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Change the address</source>
        <translation>Adresse ändern</translation>
    </message>
    <message>
        <source>Another address</source>
        <translation>Andere Adresse</translation>
    </message>
</context>
<context>
    <name>AccountFactorsCard</name>
    <message>
        <source>Second factors</source>
        <translation>Zweite Faktoren</translation>
    </message>
    <message>
        <source>Backup codes</source>
        <translation>Backup-Codes</translation>
    </message>
    <message>
        <source>Authenticator app</source>
        <translation>Authenticator-App</translation>
    </message>
    <message>
        <source>Passkey</source>
        <translation>Passkey</translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) left</source>
        <translation>
            <numerusform>Noch %n Code übrig</numerusform>
            <numerusform>Noch %n Codes übrig</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Removed.</source>
        <translation>Entfernt.</translation>
    </message>
    <message>
        <source>None. They are set up in the account center.</source>
        <translation>Keine. Sie werden im Account Center eingerichtet.</translation>
    </message>
</context>
<context>
    <name>AccountGrantsCard</name>
    <message>
        <source>Applications with access</source>
        <translation>Anwendungen mit Zugriff</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Widerrufen</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>Seit %1</translation>
    </message>
    <message>
        <source>also this application: it may end this session</source>
        <translation>gilt auch für diese Anwendung: Ein Widerruf kann diese Sitzung beenden</translation>
    </message>
    <message>
        <source>The access is revoked.</source>
        <translation>Der Zugriff ist widerrufen.</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Keine.</translation>
    </message>
</context>
<context>
    <name>AccountIdentitiesCard</name>
    <message>
        <source>Social accounts</source>
        <translation>Soziale Konten</translation>
    </message>
    <message>
        <source>Unlink</source>
        <translation>Trennen</translation>
    </message>
    <message>
        <source>Unlinked.</source>
        <translation>Getrennt.</translation>
    </message>
    <message>
        <source>None is linked.</source>
        <translation>Keines ist verknüpft.</translation>
    </message>
</context>
<context>
    <name>AccountPage</name>
    <message>
        <source>Logto has pages of its own for all of this, too.</source>
        <translation>Logto hat für all das auch eigene Seiten.</translation>
    </message>
    <message>
        <source>Open the account center</source>
        <translation>Account Center öffnen</translation>
    </message>
</context>
<context>
    <name>AccountPasswordCard</name>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>The password is changed.</source>
        <translation>Das Passwort ist geändert.</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Neues Passwort</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>Noch einmal dasselbe</translation>
    </message>
    <message>
        <source>The two differ.</source>
        <translation>Die beiden stimmen nicht überein.</translation>
    </message>
    <message>
        <source>Change the password</source>
        <translation>Passwort ändern</translation>
    </message>
</context>
<context>
    <name>AccountProfileCard</name>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Gespeichert.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>A new username needs a confirmation that it is you, at the top of this page.</source>
        <translation>Für einen neuen Benutzernamen müssen Sie oben auf dieser Seite bestätigen, dass Sie es sind.</translation>
    </message>
    <message>
        <source>Address of the picture</source>
        <translation>Adresse des Bildes</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Fetch again</source>
        <translation>Erneut abrufen</translation>
    </message>
</context>
<context>
    <name>AccountProofCard</name>
    <message>
        <source>It is you</source>
        <translation>Identität bestätigt</translation>
    </message>
    <message>
        <source>Is it you?</source>
        <translation>Identität bestätigen?</translation>
    </message>
    <message>
        <source>What matters for safety needs your password, or a code, before it can be changed.</source>
        <translation>Was für die Sicherheit wichtig ist, kann erst mit Ihrem Passwort oder einem Code geändert werden.</translation>
    </message>
    <message>
        <source>Confirmed for the next ten minutes: everything below can be changed.</source>
        <translation>Für die nächsten zehn Minuten bestätigt: Alles Folgende kann geändert werden.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Bestätigen</translation>
    </message>
    <message>
        <source>Send a code instead</source>
        <translation>Stattdessen Code senden</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Use the password</source>
        <translation>Passwort verwenden</translation>
    </message>
</context>
<context>
    <name>AccountSessionsCard</name>
    <message>
        <source>Sessions at the provider</source>
        <translation>Sitzungen beim Anbieter</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>This one</source>
        <translation>Diese</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>Seit %1</translation>
    </message>
    <message>
        <source>The session has ended.</source>
        <translation>Die Sitzung ist beendet.</translation>
    </message>
    <message>
        <source>None: this session has none at the provider.</source>
        <translation>Keine: Diese Sitzung hat keine beim Anbieter.</translation>
    </message>
</context>
<context>
    <name>ActionButton</name>
    <message>
        <source>Busy</source>
        <translation>Beschäftigt</translation>
    </message>
</context>
<context>
    <name>ApiAnswerCard</name>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Choose a call.</source>
        <translation>Wählen Sie einen Aufruf.</translation>
    </message>
    <message>
        <source>Cancelled. The API may have carried it out all the same.</source>
        <translation>Abgebrochen. Die API kann den Aufruf dennoch ausgeführt haben.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Sent with the token for</source>
        <translation>Gesendet mit dem Token für</translation>
    </message>
</context>
<context>
    <name>ApiCallButton</name>
    <message>
        <source>Choose an organization first, on its page.</source>
        <translation>Wählen Sie zuerst auf der Organisationsseite eine aus.</translation>
    </message>
</context>
<context>
    <name>ApiCallsCard</name>
    <message>
        <source>Calls</source>
        <translation>Aufrufe</translation>
    </message>
    <message>
        <source>Another path below it</source>
        <translation>Ein anderer Pfad darunter</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>With the method GET</source>
        <translation>Mit der Methode GET</translation>
    </message>
    <message>
        <source>It is to be below that address.</source>
        <translation>Er muss unter dieser Adresse liegen.</translation>
    </message>
</context>
<context>
    <name>ApiPage</name>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Start with the option --api and the address of an API that takes the access tokens of this tenant, such as --api https://api.example.com/v1 --resource https://api.example.com.</source>
        <translation>Starten Sie mit der Option --api und der Adresse einer API, die die Zugriffstoken dieses Tenants annimmt, etwa --api https://api.example.com/v1 --resource https://api.example.com.</translation>
    </message>
    <message>
        <source>Which API?</source>
        <translation>Welche API?</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgebrochen</translation>
    </message>
</context>
<context>
    <name>Avatar</name>
    <message>
        <source>Picture of %1</source>
        <translation>Bild von %1</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Dismiss</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>BrandMark</name>
    <message>
        <source>Logto for Qt</source>
        <translation>Logto for Qt</translation>
    </message>
</context>
<context>
    <name>CheckItem</name>
    <message>
        <source>Not done: %1</source>
        <translation>Nicht erledigt: %1</translation>
    </message>
</context>
<context>
    <name>ClaimsCard</name>
    <message>
        <source>Claims</source>
        <translation>Claims</translation>
    </message>
    <message>
        <source>Refreshing</source>
        <translation>Wird aktualisiert</translation>
    </message>
    <message>
        <source>Refresh details</source>
        <translation>Angaben aktualisieren</translation>
    </message>
    <message>
        <source>Source of the claims</source>
        <translation>Quelle der Claims</translation>
    </message>
    <message>
        <source>ID token</source>
        <translation>ID-Token</translation>
    </message>
    <message>
        <source>Userinfo</source>
        <translation>Userinfo</translation>
    </message>
    <message>
        <source>Signed by the provider and verified here; as of the last sign-in or refresh.</source>
        <translation>Vom Anbieter signiert und hier überprüft; Stand der letzten Anmeldung oder Erneuerung.</translation>
    </message>
    <message>
        <source>The provider&apos;s present answer.</source>
        <translation>Die aktuelle Antwort des Anbieters.</translation>
    </message>
    <message>
        <source>Not fetched yet: “Refresh details” asks the provider.</source>
        <translation>Noch nicht abgerufen: „Angaben aktualisieren“ fragt den Anbieter.</translation>
    </message>
</context>
<context>
    <name>ContinueWith</name>
    <message>
        <source>or with an account that you have elsewhere</source>
        <translation>oder mit einem Konto, das Sie anderswo haben</translation>
    </message>
    <message>
        <source>Continue with %1</source>
        <translation>Weiter mit %1</translation>
    </message>
</context>
<context>
    <name>DemoLog</name>
    <message>
        <source>organization %1</source>
        <translation>Organisation %1</translation>
    </message>
    <message>
        <source>userinfo</source>
        <translation>Userinfo</translation>
    </message>
    <message>
        <source>removed from this device</source>
        <translation>von diesem Gerät entfernt</translation>
    </message>
    <message>
        <source>refresh token revoked</source>
        <translation>Refresh-Token widerrufen</translation>
    </message>
    <message>
        <source>session at the provider ended</source>
        <translation>Sitzung beim Anbieter beendet</translation>
    </message>
    <message>
        <source>Signed out: %1</source>
        <translation>Abgemeldet: %1</translation>
    </message>
    <message>
        <source>State: %1</source>
        <translation>Zustand: %1</translation>
    </message>
    <message>
        <source>Signed in, by the way “%1”</source>
        <translation>Angemeldet, auf dem Weg „%1“</translation>
    </message>
    <message>
        <source>Sign-in cancelled</source>
        <translation>Anmeldung abgebrochen</translation>
    </message>
    <message>
        <source>The provider no longer accepts the session</source>
        <translation>Der Anbieter akzeptiert die Sitzung nicht mehr</translation>
    </message>
    <message>
        <source>Storage: %1</source>
        <translation>Speicher: %1</translation>
    </message>
    <message>
        <source>The clock is off by %1 s</source>
        <translation>Die Uhr geht um %1 s falsch</translation>
    </message>
    <message>
        <source>Access token refreshed: %1</source>
        <translation>Zugriffstoken erneuert: %1</translation>
    </message>
    <message>
        <source>No access token: %1. %2</source>
        <translation>Kein Zugriffstoken: %1. %2</translation>
    </message>
    <message>
        <source>Userinfo fetched</source>
        <translation>Userinfo abgerufen</translation>
    </message>
    <message>
        <source>No userinfo: %1</source>
        <translation>Keine Userinfo: %1</translation>
    </message>
</context>
<context>
    <name>ErrorBanner</name>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Details for developers</source>
        <translation>Einzelheiten für Entwickler</translation>
    </message>
    <message>
        <source>OAuth error</source>
        <translation>OAuth-Fehler</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>HTTP status</source>
        <translation>HTTP-Status</translation>
    </message>
    <message>
        <source>In full</source>
        <translation>Vollständig</translation>
    </message>
</context>
<context>
    <name>Hero</name>
    <message>
        <source>Sign-in, the Qt way</source>
        <translation>Anmelden nach Qt-Art</translation>
    </message>
    <message>
        <source>One QML type signs your users in with Logto, and keeps them signed in.</source>
        <translation>Ein einziger QML-Typ meldet Ihre Benutzer bei Logto an und hält sie angemeldet.</translation>
    </message>
    <message>
        <source>Every ID token is verified</source>
        <translation>Jedes ID-Token wird überprüft</translation>
    </message>
    <message>
        <source>The session is kept in the keychain</source>
        <translation>Die Sitzung liegt im Schlüsselbund</translation>
    </message>
    <message>
        <source>Back tomorrow, without the network</source>
        <translation>Morgen wieder da, auch ohne Netzwerk</translation>
    </message>
</context>
<context>
    <name>InboxNote</name>
    <message>
        <source>The local provider mails nothing. The code for %1 is on a page of its own:</source>
        <translation>Der lokale Anbieter verschickt keine E-Mails. Der Code für %1 steht auf einer eigenen Seite:</translation>
    </message>
    <message>
        <source>The code was sent to %1.</source>
        <translation>Der Code wurde an %1 gesendet.</translation>
    </message>
    <message>
        <source>Opens in the browser</source>
        <translation>Öffnet sich im Browser</translation>
    </message>
</context>
<context>
    <name>KioskPage</name>
    <message>
        <source>Welcome</source>
        <translation>Willkommen</translation>
    </message>
    <message>
        <source>Touch the button and sign in with your account.</source>
        <translation>Berühren Sie die Schaltfläche und melden Sie sich mit Ihrem Konto an.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>You are signed out after %1 s without a touch</source>
        <translation>Nach %1 s ohne Berührung werden Sie abgemeldet</translation>
    </message>
    <message>
        <source>Nothing of you stays on this device</source>
        <translation>Von Ihnen bleibt nichts auf diesem Gerät</translation>
    </message>
</context>
<context>
    <name>LogLine</name>
    <message>
        <source>Session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
</context>
<context>
    <name>LogPage</name>
    <message>
        <source>What is shown</source>
        <translation>Was angezeigt wird</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copies the lines that are shown</source>
        <translation>Kopiert die angezeigten Zeilen</translation>
    </message>
    <message>
        <source>Clear the log</source>
        <translation>Protokoll leeren</translation>
    </message>
    <message numerus="yes">
        <source>Log, newest first: %n line(s)</source>
        <translation>
            <numerusform>Protokoll, Neuestes zuerst: %n Zeile</numerusform>
            <numerusform>Protokoll, Neuestes zuerst: %n Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has happened yet.</source>
        <translation>Noch ist nichts passiert.</translation>
    </message>
    <message>
        <source>Nothing matches.</source>
        <translation>Nichts passt dazu.</translation>
    </message>
    <message>
        <source>Tokens, codes and passwords are never written here; what looks like one is masked.</source>
        <translation>Token, Codes und Passwörter werden hier nie geschrieben; was so aussieht, wird unkenntlich gemacht.</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Logto for Qt</source>
        <translation>Logto for Qt</translation>
    </message>
</context>
<context>
    <name>OrganizationTokenCard</name>
    <message>
        <source>Token for %1</source>
        <translation>Token für %1</translation>
    </message>
    <message>
        <source>Token for an organization</source>
        <translation>Token für eine Organisation</translation>
    </message>
    <message>
        <source>Choose an organization, and its access token is here.</source>
        <translation>Wählen Sie eine Organisation, dann steht hier ihr Zugriffstoken.</translation>
    </message>
    <message>
        <source>Refreshed by itself ahead of that.</source>
        <translation>Wird vorher von selbst erneuert.</translation>
    </message>
    <message>
        <source>It is being asked for.</source>
        <translation>Es wird gerade angefordert.</translation>
    </message>
    <message>
        <source>There is no token at the moment.</source>
        <translation>Im Moment gibt es kein Token.</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Zielgruppe</translation>
    </message>
    <message>
        <source>Granted scopes</source>
        <translation>Gewährte Scopes</translation>
    </message>
    <message>
        <source>It carries no scope: you hold no permission there, or none was asked for.</source>
        <translation>Es enthält keinen Scope: Sie haben dort keine Berechtigung oder es wurde keine angefordert.</translation>
    </message>
    <message>
        <source>Refresh now</source>
        <translation>Jetzt erneuern</translation>
    </message>
</context>
<context>
    <name>OrganizationsCard</name>
    <message>
        <source>Your organizations</source>
        <translation>Ihre Organisationen</translation>
    </message>
    <message>
        <source>The current one is whose token the API page sends.</source>
        <translation>Die API-Seite sendet das Token der aktuellen Organisation.</translation>
    </message>
    <message>
        <source>The ID token has their IDs only; “Refresh details” asks for their names.</source>
        <translation>Das ID-Token enthält nur ihre IDs; „Angaben aktualisieren“ fragt nach ihren Namen.</translation>
    </message>
    <message>
        <source>Refreshing</source>
        <translation>Wird aktualisiert</translation>
    </message>
    <message>
        <source>Refresh details</source>
        <translation>Angaben aktualisieren</translation>
    </message>
</context>
<context>
    <name>OrganizationsPage</name>
    <message>
        <source>Without the scope “%1” the provider does not tell. Start with it, and sign in again.</source>
        <translation>Ohne den Scope „%1“ nennt der Anbieter keine Organisationen. Starten Sie das Programm mit diesem Scope und melden Sie sich erneut an.</translation>
    </message>
    <message>
        <source>Organizations were not asked for</source>
        <translation>Organisationen wurden nicht angefordert</translation>
    </message>
    <message>
        <source>Add the user to an organization in the Logto Console, then refresh the details here.</source>
        <translation>Fügen Sie den Benutzer in der Logto Console einer Organisation hinzu und aktualisieren Sie dann hier die Angaben.</translation>
    </message>
    <message>
        <source>You are a member of no organization</source>
        <translation>Sie sind in keiner Organisation Mitglied</translation>
    </message>
</context>
<context>
    <name>PageHeader</name>
    <message>
        <source>Light theme</source>
        <translation>Helles Design</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>Dunkles Design</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Sign out</source>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>Your session is being ended.</source>
        <translation>Ihre Sitzung wird beendet.</translation>
    </message>
    <message>
        <source>Signing out</source>
        <translation>Abmeldung läuft</translation>
    </message>
    <message>
        <source>Close the log</source>
        <translation>Protokoll schließen</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Go on without the browser</source>
        <translation>Ohne den Browser fortfahren</translation>
    </message>
</context>
<context>
    <name>ProfileCard</name>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>None, or the scope “roles” was not asked for.</source>
        <translation>Keine, oder der Scope „roles“ wurde nicht angefordert.</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>Organisationen</translation>
    </message>
    <message>
        <source>You are a member of none.</source>
        <translation>Sie sind in keiner Mitglied.</translation>
    </message>
</context>
<context>
    <name>ProtectedApi</name>
    <message>
        <source>Products: a scope of the API resource</source>
        <translation>Produkte: ein Scope der API-Ressource</translation>
    </message>
    <message>
        <source>Not allowed: a scope that you do not have</source>
        <translation>Nicht erlaubt: ein Scope, den Sie nicht haben</translation>
    </message>
    <message>
        <source>Report of the current organization</source>
        <translation>Bericht der aktuellen Organisation</translation>
    </message>
    <message>
        <source>API resource within the organization</source>
        <translation>API-Ressource innerhalb der Organisation</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <translation>%1, in %2</translation>
    </message>
    <message>
        <source>Organization %1</source>
        <translation>Organisation %1</translation>
    </message>
    <message>
        <source>Userinfo</source>
        <translation>Userinfo</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
</context>
<context>
    <name>RestoringPage</name>
    <message>
        <source>The keychain is locked</source>
        <translation>Der Schlüsselbund ist gesperrt</translation>
    </message>
    <message>
        <source>Looking for your session</source>
        <translation>Ihre Sitzung wird gesucht</translation>
    </message>
    <message>
        <source>Your session is kept there. Unlock it with the password of your desktop, and this page goes on by itself.</source>
        <translation>Ihre Sitzung liegt darin. Entsperren Sie ihn mit dem Passwort Ihres Desktops, dann geht es hier von selbst weiter.</translation>
    </message>
    <message>
        <source>The keychain has not answered yet. It may be asking for its password in another window.</source>
        <translation>Der Schlüsselbund hat noch nicht geantwortet. Vielleicht fragt er in einem anderen Fenster nach seinem Passwort.</translation>
    </message>
    <message>
        <source>One moment: the keychain is being read.</source>
        <translation>Einen Moment: Der Schlüsselbund wird gelesen.</translation>
    </message>
    <message>
        <source>Sign in again instead</source>
        <translation>Stattdessen erneut anmelden</translation>
    </message>
</context>
<context>
    <name>SessionEndedBanner</name>
    <message>
        <source>The provider no longer accepts it. What you see here is what was known before.</source>
        <translation>Der Anbieter akzeptiert sie nicht mehr. Sie sehen hier, was vorher bekannt war.</translation>
    </message>
    <message>
        <source>Your session has ended</source>
        <translation>Ihre Sitzung ist beendet</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Erneut anmelden</translation>
    </message>
</context>
<context>
    <name>SessionPages</name>
    <message>
        <source>Tokens</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>Organisationen</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
</context>
<context>
    <name>SetupPage</name>
    <message>
        <source>Which Logto tenant?</source>
        <translation>Welcher Logto-Tenant?</translation>
    </message>
    <message>
        <source>Tell this program where to sign in, by options or in the environment:</source>
        <translation>Geben Sie an, bei welchem Tenant sich dieses Programm anmelden soll, als Option oder Umgebungsvariable:</translation>
    </message>
    <message>
        <source>What is missing or wrong</source>
        <translation>Was fehlt oder falsch ist</translation>
    </message>
    <message>
        <source>The application is a “Native app” in the Logto Console.</source>
        <translation>Die Anwendung ist eine „Native App“ in der Logto Console.</translation>
    </message>
    <message>
        <source>Its redirect URI there is %1</source>
        <translation>Ihre Umleitungs-URI (Redirect URI) dort ist %1</translation>
    </message>
    <message>
        <source>No tenant at hand? The command “./run demo” of the source tree brings a local one. All options: logto-demo --help</source>
        <translation>Kein Tenant zur Hand? Der Befehl „./run demo“ des Quellbaums bringt einen lokalen mit. Alle Optionen: logto-demo --help</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Welcome</source>
        <translation>Willkommen</translation>
    </message>
    <message>
        <source>Sign in with your account at %1.</source>
        <translation>Melden Sie sich mit Ihrem Konto bei %1 an.</translation>
    </message>
    <message>
        <source>Nothing has changed.</source>
        <translation>Es hat sich nichts geändert.</translation>
    </message>
    <message>
        <source>Sign-in was cancelled</source>
        <translation>Die Anmeldung wurde abgebrochen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
</context>
<context>
    <name>SignInWays</name>
    <message>
        <source>Needs an application of its own in the Logto Console: --device-app-id</source>
        <translation>Braucht eine eigene Anwendung in der Logto Console: --device-app-id</translation>
    </message>
</context>
<context>
    <name>SignOutDialog</name>
    <message>
        <source>Sign out</source>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>Sign out?</source>
        <translation>Abmelden?</translation>
    </message>
    <message>
        <source>Removes the session from this device and revokes it. The provider may still remember you.</source>
        <translation>Entfernt die Sitzung von diesem Gerät und widerruft sie. Der Anbieter kennt Sie womöglich noch.</translation>
    </message>
    <message>
        <source>Of this application</source>
        <translation>Von dieser Anwendung</translation>
    </message>
    <message>
        <source>Ends the provider&apos;s session, too, on its own page. The next sign-in asks for the password.</source>
        <translation>Beendet auch die Sitzung beim Anbieter, auf dessen eigener Seite. Die nächste Anmeldung fragt nach dem Passwort.</translation>
    </message>
    <message>
        <source>Also at the provider</source>
        <translation>Auch beim Anbieter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>SignOutReport</name>
    <message>
        <source>You are signed out</source>
        <translation>Sie sind abgemeldet</translation>
    </message>
    <message>
        <source>Session removed from this device</source>
        <translation>Sitzung von diesem Gerät entfernt</translation>
    </message>
    <message>
        <source>Refresh token: revoked as soon as the provider can be reached</source>
        <translation>Refresh-Token: wird widerrufen, sobald der Anbieter erreichbar ist</translation>
    </message>
    <message>
        <source>Refresh token revoked</source>
        <translation>Refresh-Token widerrufen</translation>
    </message>
    <message>
        <source>Session at the provider ended</source>
        <translation>Sitzung beim Anbieter beendet</translation>
    </message>
</context>
<context>
    <name>SigningInPage</name>
    <message>
        <source>Signing in</source>
        <translation>Anmeldung läuft</translation>
    </message>
    <message>
        <source>Go on in your browser; this window waits for you.</source>
        <translation>Machen Sie in Ihrem Browser weiter; dieses Fenster wartet auf Sie.</translation>
    </message>
    <message>
        <source>In touch with %1</source>
        <translation>In Verbindung mit %1</translation>
    </message>
    <message>
        <source>Open the browser again</source>
        <translation>Browser erneut öffnen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>StorageNote</name>
    <message>
        <source>You stay signed in: your session is kept in this device&apos;s keychain.</source>
        <translation>Sie bleiben angemeldet: Ihre Sitzung liegt im Schlüsselbund dieses Geräts.</translation>
    </message>
    <message>
        <source>Your session is kept in memory only and ends with this program.</source>
        <translation>Ihre Sitzung liegt nur im Arbeitsspeicher und endet mit diesem Programm.</translation>
    </message>
    <message>
        <source>Your session could not be saved just now. It is in memory, and saving is tried again by itself.</source>
        <translation>Ihre Sitzung konnte gerade nicht gespeichert werden. Sie liegt im Arbeitsspeicher; das Speichern wird von selbst noch einmal versucht.</translation>
    </message>
    <message>
        <source>The keychain is locked. Unlock it to stay signed in.</source>
        <translation>Der Schlüsselbund ist gesperrt. Entsperren Sie ihn, um angemeldet zu bleiben.</translation>
    </message>
    <message>
        <source>The keychain has not answered yet. It may be asking for its password.</source>
        <translation>Der Schlüsselbund hat noch nicht geantwortet. Vielleicht fragt er nach seinem Passwort.</translation>
    </message>
    <message>
        <source>There is no keychain here, so you will have to sign in again next time.</source>
        <translation>Hier gibt es keinen Schlüsselbund, deshalb müssen Sie sich beim nächsten Mal erneut anmelden.</translation>
    </message>
</context>
<context>
    <name>TokenCard</name>
    <message>
        <source>API resource in %1</source>
        <translation>API-Ressource in %1</translation>
    </message>
    <message>
        <source>API resource</source>
        <translation>API-Ressource</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>The provider itself</source>
        <translation>Der Anbieter selbst</translation>
    </message>
    <message>
        <source>Userinfo</source>
        <translation>Userinfo</translation>
    </message>
    <message>
        <source>Begin and end of the token: %1</source>
        <translation>Anfang und Ende des Tokens: %1</translation>
    </message>
    <message>
        <source>It is being asked for.</source>
        <translation>Es wird gerade angefordert.</translation>
    </message>
    <message>
        <source>There is no token at the moment.</source>
        <translation>Im Moment gibt es kein Token.</translation>
    </message>
    <message>
        <source>Granted scopes</source>
        <translation>Gewährte Scopes</translation>
    </message>
    <message>
        <source>It carries no scope: you hold no permission there, or none was asked for.</source>
        <translation>Es enthält keinen Scope: Sie haben dort keine Berechtigung oder es wurde keine angefordert.</translation>
    </message>
    <message>
        <source>Not refreshed; still valid</source>
        <translation>Nicht erneuert; noch gültig</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Claims</translation>
    </message>
    <message>
        <source>Opaque: only the provider can read it.</source>
        <translation>Opak: Nur der Anbieter kann es lesen.</translation>
    </message>
    <message>
        <source>Refresh now</source>
        <translation>Jetzt erneuern</translation>
    </message>
</context>
<context>
    <name>TokenLife</name>
    <message>
        <source>Expires at %1</source>
        <translation>Läuft um %1 ab</translation>
    </message>
    <message>
        <source>%1:%2:%3 h left</source>
        <translation>noch %1:%2:%3 h</translation>
    </message>
    <message>
        <source>%1:%2 min left</source>
        <translation>noch %1:%2 min</translation>
    </message>
</context>
<context>
    <name>TokensPage</name>
    <message>
        <source>Sign in again</source>
        <translation>Erneut anmelden</translation>
    </message>
    <message>
        <source>It is %1 s ahead of the provider&apos;s. Tokens are judged by the provider&apos;s.</source>
        <translation>Sie geht gegenüber der des Anbieters %1 s vor. Für Token gilt die des Anbieters.</translation>
    </message>
    <message>
        <source>It is %1 s behind the provider&apos;s. Tokens are judged by the provider&apos;s.</source>
        <translation>Sie geht gegenüber der des Anbieters %1 s nach. Für Token gilt die des Anbieters.</translation>
    </message>
    <message>
        <source>Check the clock of this device</source>
        <translation>Prüfen Sie die Uhr dieses Geräts</translation>
    </message>
</context>
<context>
    <name>WayList</name>
    <message>
        <source>The page opens here, in a view of this application.</source>
        <translation>Die Seite öffnet sich hier, in einer Ansicht dieser Anwendung.</translation>
    </message>
    <message>
        <source>In this window</source>
        <translation>In diesem Fenster</translation>
    </message>
    <message>
        <source>With your own browser, its passkeys and its saved passwords.</source>
        <translation>Mit Ihrem eigenen Browser, seinen Passkeys und gespeicherten Passwörtern.</translation>
    </message>
    <message>
        <source>In the browser</source>
        <translation>Im Browser</translation>
    </message>
    <message>
        <source>Scan a code with your phone. For machines without a keyboard.</source>
        <translation>Einen Code mit dem Telefon scannen. Für Geräte ohne Tastatur.</translation>
    </message>
    <message>
        <source>On another device</source>
        <translation>Auf einem anderen Gerät</translation>
    </message>
</context>
</TS>
