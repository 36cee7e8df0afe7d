<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>ActionButton</name>
    <message>
        <source>Busy</source>
        <translation>Beschäftigt</translation>
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
        <translation>Vom Anbieter signiert und hier überprüft; Stand der letzten Anmeldung oder Aktualisierung.</translation>
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
    <name>Main</name>
    <message>
        <source>Logto for Qt</source>
        <translation>Logto for Qt</translation>
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
    <name>SessionPages</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Token</translation>
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
        <translation>Sagen Sie diesem Programm, wo es anmelden soll, mit Optionen oder in der Umgebung:</translation>
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
        <translation>Ihre Weiterleitungs-URI dort ist %1</translation>
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
        <translation>Nicht aktualisiert; noch gültig</translation>
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
        <translation>Jetzt aktualisieren</translation>
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
    <name>UserPage</name>
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
