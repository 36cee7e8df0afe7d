<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>DeviceCode</name>
    <message>
        <source>Open this address on your phone or computer:</source>
        <translation>Öffnen Sie diese Adresse auf Ihrem Telefon oder Computer:</translation>
    </message>
    <message>
        <source>Enter this code there, or compare it if you have scanned:</source>
        <translation>Geben Sie dort diesen Code ein oder vergleichen Sie ihn, wenn Sie gescannt haben:</translation>
    </message>
    <message>
        <source>Code: %1</source>
        <translation>Code: %1</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the code</source>
        <translation>Code kopieren</translation>
    </message>
    <message>
        <source>Valid for %1:%2 minutes</source>
        <translation>Noch %1:%2 Minuten gültig</translation>
    </message>
</context>
<context>
    <name>DeviceSignInError</name>
    <message>
        <source>The code has expired.</source>
        <translation>Der Code ist abgelaufen.</translation>
    </message>
    <message>
        <source>New code</source>
        <translation>Neuer Code</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>LoadLine</name>
    <message>
        <source>Loading</source>
        <translation>Wird geladen</translation>
    </message>
</context>
<context>
    <name>Logto</name>
    <message>
        <source>This part of your account cannot be changed here. Ask your administrator to change it.</source>
        <translation>Dieser Teil Ihres Kontos kann hier nicht geändert werden. Bitten Sie Ihren Administrator, ihn zu ändern.</translation>
    </message>
    <message>
        <source>This application may not see or change this part of your account. Sign in again; if that does not help, tell its makers.</source>
        <translation>Diese Anwendung darf diesen Teil Ihres Kontos weder sehen noch ändern. Melden Sie sich erneut an; wenn das nicht hilft, wenden Sie sich an den Hersteller.</translation>
    </message>
    <message>
        <source>Please confirm that it is you first, with your password or a code.</source>
        <translation>Bitte bestätigen Sie zuerst mit Ihrem Passwort oder einem Code, dass Sie es sind.</translation>
    </message>
    <message>
        <source>The confirmation has expired. Please ask for a new code, or enter your password again.</source>
        <translation>Die Bestätigung ist abgelaufen. Bitte fordern Sie einen neuen Code an oder geben Sie Ihr Passwort noch einmal ein.</translation>
    </message>
    <message>
        <source>The code is not right. Check the message and enter it again.</source>
        <translation>Der Code stimmt nicht. Sehen Sie in der Nachricht nach und geben Sie ihn noch einmal ein.</translation>
    </message>
    <message>
        <source>The password is not right. Please try again.</source>
        <translation>Das Passwort stimmt nicht. Bitte versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>There were too many attempts. Please wait a while, then ask for a new code.</source>
        <translation>Es gab zu viele Versuche. Bitte warten Sie eine Weile und fordern Sie dann einen neuen Code an.</translation>
    </message>
    <message>
        <source>This is already in use by another account. Please choose another one.</source>
        <translation>Das wird bereits von einem anderen Konto verwendet. Bitte wählen Sie etwas anderes.</translation>
    </message>
    <message>
        <source>The new password cannot be used. Choose one that is longer, harder to guess and not your present one.</source>
        <translation>Das neue Passwort kann nicht verwendet werden. Wählen Sie eines, das länger, schwerer zu erraten und nicht Ihr jetziges ist.</translation>
    </message>
    <message>
        <source>The value cannot be used. Check it for mistakes and try again.</source>
        <translation>Die Angabe kann nicht verwendet werden. Prüfen Sie sie auf Fehler und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>This cannot be removed, as you need it to sign in. Add another way to sign in first.</source>
        <translation>Das kann nicht entfernt werden, da Sie es zum Anmelden brauchen. Fügen Sie zuerst eine andere Anmeldeart hinzu.</translation>
    </message>
    <message>
        <source>Your account could not be changed. Please try again later.</source>
        <translation>Ihr Konto konnte nicht geändert werden. Bitte versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>Sign-in is not set up correctly in this application. Please tell its makers.</source>
        <translation>Die Anmeldung ist in dieser Anwendung nicht richtig eingerichtet. Bitte wenden Sie sich an den Hersteller.</translation>
    </message>
    <message>
        <source>You are not signed in. Please sign in first.</source>
        <translation>Sie sind nicht angemeldet. Bitte melden Sie sich zuerst an.</translation>
    </message>
    <message>
        <source>Your session has ended. Please sign in again.</source>
        <translation>Ihre Sitzung ist beendet. Bitte melden Sie sich erneut an.</translation>
    </message>
    <message>
        <source>This application has no access to the service that it wants to use. Please tell its makers.</source>
        <translation>Diese Anwendung hat keinen Zugriff auf den Dienst, den sie verwenden möchte. Bitte wenden Sie sich an den Hersteller.</translation>
    </message>
    <message>
        <source>This application has no access to your organizations. Please tell its makers.</source>
        <translation>Diese Anwendung hat keinen Zugriff auf Ihre Organisationen. Bitte wenden Sie sich an den Hersteller.</translation>
    </message>
    <message>
        <source>You are not a member of this organization. Ask its administrator to add you.</source>
        <translation>Sie sind kein Mitglied dieser Organisation. Bitten Sie deren Administrator, Sie hinzuzufügen.</translation>
    </message>
    <message>
        <source>You do not have the permission that is needed. Ask your administrator for it, then sign in again.</source>
        <translation>Ihnen fehlt die nötige Berechtigung. Bitten Sie Ihren Administrator darum und melden Sie sich dann erneut an.</translation>
    </message>
    <message>
        <source>%1 cannot be reached. Check the network connection and try again.</source>
        <translation>%1 ist nicht erreichbar. Prüfen Sie die Netzwerkverbindung und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>%1 did not answer in time. Please try again.</source>
        <translation>%1 hat nicht rechtzeitig geantwortet. Bitte versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>No secure connection to %1 could be made. Check the network, and the date and time of this device.</source>
        <translation>Es konnte keine sichere Verbindung zu %1 hergestellt werden. Prüfen Sie das Netzwerk sowie Datum und Uhrzeit dieses Geräts.</translation>
    </message>
    <message>
        <source>%1 has a problem or is too busy. Please try again in a moment.</source>
        <translation>%1 hat ein Problem oder ist überlastet. Bitte versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>%1 did not answer like a sign-in service. Check the address, and whether this network wants a login of its own first.</source>
        <translation>%1 hat nicht wie ein Anmeldedienst geantwortet. Prüfen Sie die Adresse, und ob dieses Netzwerk zuerst eine eigene Anmeldung verlangt.</translation>
    </message>
    <message>
        <source>There is no sign-in service at %1. Check the address.</source>
        <translation>Unter %1 gibt es keinen Anmeldedienst. Prüfen Sie die Adresse.</translation>
    </message>
    <message>
        <source>The sign-in service cannot be used safely. Please tell the makers of this application.</source>
        <translation>Der Anmeldedienst kann nicht sicher verwendet werden. Bitte wenden Sie sich an den Hersteller dieser Anwendung.</translation>
    </message>
    <message>
        <source>The sign-in service calls itself by another address. Check the address that this application uses.</source>
        <translation>Der Anmeldedienst gibt eine andere Adresse an als die, unter der er aufgerufen wurde. Prüfen Sie die Adresse, die diese Anwendung verwendet.</translation>
    </message>
    <message>
        <source>Sign-in was refused. If that was not intended, try again and allow access.</source>
        <translation>Die Anmeldung wurde abgelehnt. Wenn das nicht beabsichtigt war, versuchen Sie es noch einmal und erlauben Sie den Zugriff.</translation>
    </message>
    <message>
        <source>The sign-in service does not know this application. Check the application ID.</source>
        <translation>Der Anmeldedienst kennt diese Anwendung nicht. Prüfen Sie die Anwendungs-ID.</translation>
    </message>
    <message>
        <source>The sign-in service does not accept this application&apos;s redirect address. Add it to the application in the Logto Console.</source>
        <translation>Der Anmeldedienst akzeptiert die Umleitungs-URI (Redirect URI) dieser Anwendung nicht. Tragen Sie sie in der Logto Console bei der Anwendung ein.</translation>
    </message>
    <message>
        <source>The sign-in service could not sign you in. Please try again.</source>
        <translation>Der Anmeldedienst konnte Sie nicht anmelden. Bitte versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The sign-in service refused the request. Please sign in again.</source>
        <translation>Der Anmeldedienst hat die Anfrage abgelehnt. Bitte melden Sie sich erneut an.</translation>
    </message>
    <message>
        <source>The sign-in service does not let this application sign in with a code. Please tell its makers.</source>
        <translation>Der Anmeldedienst erlaubt dieser Anwendung keine Anmeldung mit einem Code. Bitte wenden Sie sich an den Hersteller.</translation>
    </message>
    <message>
        <source>The network failed just when you had signed in. Please try again with a new code.</source>
        <translation>Das Netzwerk ist genau nach Ihrer Anmeldung ausgefallen. Bitte versuchen Sie es mit einem neuen Code noch einmal.</translation>
    </message>
    <message>
        <source>The sign-in service gave an incomplete answer. Please sign in again.</source>
        <translation>Der Anmeldedienst hat unvollständig geantwortet. Bitte melden Sie sich erneut an.</translation>
    </message>
    <message>
        <source>The answer of the sign-in page does not belong to this sign-in. Please try again.</source>
        <translation>Die Antwort der Anmeldeseite gehört nicht zu dieser Anmeldung. Bitte versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The sign-in service&apos;s answer could not be verified, so you were not signed in. Please try again; if that does not help, tell its administrator.</source>
        <translation>Die Antwort des Anmeldedienstes konnte nicht überprüft werden, deshalb wurden Sie nicht angemeldet. Bitte versuchen Sie es noch einmal; hilft das nicht, wenden Sie sich an dessen Administrator.</translation>
    </message>
    <message>
        <source>This application has no way to show the sign-in page. Please tell its makers.</source>
        <translation>Diese Anwendung hat keine Möglichkeit, die Anmeldeseite anzuzeigen. Bitte wenden Sie sich an den Hersteller.</translation>
    </message>
    <message>
        <source>The sign-in page cannot be shown on this machine. %1</source>
        <translation>Die Anmeldeseite kann auf diesem Gerät nicht angezeigt werden. %1</translation>
    </message>
    <message>
        <source>This application is open twice, and the browser would go back to the other window. Sign in there, or close it.</source>
        <translation>Diese Anwendung ist zweimal geöffnet, und der Browser würde zum anderen Fenster zurückkehren. Melden Sie sich dort an oder schließen Sie es.</translation>
    </message>
    <message>
        <source>The browser cannot be told the way back to this application. Please tell its makers.</source>
        <translation>Dem Browser kann der Weg zurück zu dieser Anwendung nicht mitgeteilt werden. Bitte wenden Sie sich an den Hersteller.</translation>
    </message>
    <message>
        <source>The browser could not find its way back to this application. Another program may be in its place: close it and try again.</source>
        <translation>Der Browser würde nicht zu dieser Anwendung zurückfinden. Vielleicht belegt ein anderes Programm den Anschluss (Port): Schließen Sie es und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>This device has no keychain that can be used, so you will have to sign in again after a restart. Start the keychain service of the desktop to stay signed in.</source>
        <translation>Dieses Gerät hat keinen verwendbaren Schlüsselbund, deshalb müssen Sie sich nach einem Neustart erneut anmelden. Starten Sie den Schlüsselbunddienst des Desktops, um angemeldet zu bleiben.</translation>
    </message>
    <message>
        <source>The keychain is locked. Unlock it to go on with your session.</source>
        <translation>Der Schlüsselbund ist gesperrt. Entsperren Sie ihn, um Ihre Sitzung fortzusetzen.</translation>
    </message>
    <message>
        <source>The keychain has not answered yet. It may be asking for its password in another window.</source>
        <translation>Der Schlüsselbund hat noch nicht geantwortet. Vielleicht fragt er in einem anderen Fenster nach seinem Passwort.</translation>
    </message>
    <message>
        <source>Your session could not be saved in the keychain. You may have to sign in again after a restart.</source>
        <translation>Ihre Sitzung konnte nicht im Schlüsselbund gespeichert werden. Möglicherweise müssen Sie sich nach einem Neustart erneut anmelden.</translation>
    </message>
    <message>
        <source>Your session belongs to another program on this device. Sign in or out there.</source>
        <translation>Ihre Sitzung gehört zu einem anderen Programm auf diesem Gerät. Melden Sie sich dort an oder ab.</translation>
    </message>
    <message>
        <source>Your saved session could not be read. Please sign in again.</source>
        <translation>Ihre gespeicherte Sitzung konnte nicht gelesen werden. Bitte melden Sie sich erneut an.</translation>
    </message>
    <message>
        <source>This device is not set up to keep your session, so you will have to sign in again after a restart. Please tell whoever looks after it.</source>
        <translation>Dieses Gerät ist nicht dafür eingerichtet, Ihre Sitzung aufzubewahren, deshalb müssen Sie sich nach einem Neustart erneut anmelden. Bitte wenden Sie sich an die Person, die es betreut.</translation>
    </message>
    <message>
        <source>Your session could not be saved on this device. You may have to sign in again after a restart.</source>
        <translation>Ihre Sitzung konnte auf diesem Gerät nicht gespeichert werden. Möglicherweise müssen Sie sich nach einem Neustart erneut anmelden.</translation>
    </message>
    <message>
        <source>Your session was saved by a newer version of this application. Update the application, or sign in again.</source>
        <translation>Ihre Sitzung wurde von einer neueren Version dieser Anwendung gespeichert. Aktualisieren Sie die Anwendung oder melden Sie sich erneut an.</translation>
    </message>
    <message>
        <source>%1 does not allow you to do this. Ask your administrator for the permission, or sign in again.</source>
        <translation>%1 erlaubt Ihnen das nicht. Bitten Sie Ihren Administrator um die Berechtigung oder melden Sie sich erneut an.</translation>
    </message>
    <message>
        <source>%1 could not do what was asked of it. Please tell the makers of this application.</source>
        <translation>%1 konnte die Anfrage nicht ausführen. Bitte wenden Sie sich an den Hersteller dieser Anwendung.</translation>
    </message>
    <message>
        <source>%1 wanted to send this application elsewhere, which was stopped for your safety. Please tell the makers of this application.</source>
        <translation>%1 wollte diese Anwendung an eine andere Adresse weiterleiten; das wurde zu Ihrer Sicherheit verhindert. Bitte wenden Sie sich an den Hersteller dieser Anwendung.</translation>
    </message>
    <message>
        <source>Please choose an organization first.</source>
        <translation>Bitte wählen Sie zuerst eine Organisation.</translation>
    </message>
    <message>
        <source>The file %1 could not be read. Please look whether it is there and may be opened.</source>
        <translation>Die Datei %1 konnte nicht gelesen werden. Prüfen Sie, ob sie vorhanden ist und geöffnet werden darf.</translation>
    </message>
    <message>
        <source>The file %1 could not be saved. Please look whether there is space left, or choose another place.</source>
        <translation>Die Datei %1 konnte nicht gespeichert werden. Prüfen Sie, ob noch Platz frei ist, oder wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>The answer of %1 is larger than this application expects. Please tell its makers.</source>
        <translation>Die Antwort von %1 ist größer, als diese Anwendung erwartet. Bitte wenden Sie sich an den Hersteller.</translation>
    </message>
    <message>
        <source>This application wanted to send something that cannot be sent. Please tell its makers.</source>
        <translation>Diese Anwendung wollte etwas senden, das sich nicht senden lässt. Bitte wenden Sie sich an den Hersteller.</translation>
    </message>
    <message>
        <source>A sign-in or sign-out is already under way. Finish it or cancel it first.</source>
        <translation>Es läuft bereits eine Anmeldung oder Abmeldung. Schließen Sie sie zuerst ab oder brechen Sie sie ab.</translation>
    </message>
    <message>
        <source>The details of your account could not be verified and were discarded. Please try again. If that does not help, sign in again.</source>
        <translation>Die Angaben zu Ihrem Konto konnten nicht überprüft werden und wurden verworfen. Bitte versuchen Sie es noch einmal. Wenn das nicht hilft, melden Sie sich neu an.</translation>
    </message>
</context>
<context>
    <name>LogtoBrowserUserAgent</name>
    <message>
        <source>The browser cannot be opened by this program. Please tell its makers.</source>
        <translation>Dieses Programm kann den Browser nicht öffnen. Bitte wenden Sie sich an den Hersteller.</translation>
    </message>
    <message>
        <source>The browser cannot be opened, because there is no graphical desktop here.</source>
        <translation>Der Browser kann nicht geöffnet werden, weil es hier keine grafische Oberfläche gibt.</translation>
    </message>
    <message>
        <source>No web browser was found. Install one, or choose one in the settings of the desktop.</source>
        <translation>Es wurde kein Webbrowser gefunden. Installieren Sie einen oder wählen Sie einen in den Einstellungen des Desktops.</translation>
    </message>
    <message>
        <source>The browser cannot come back to this application. Please tell its makers.</source>
        <translation>Der Browser kann nicht zu dieser Anwendung zurückkehren. Bitte wenden Sie sich an den Hersteller.</translation>
    </message>
    <message>
        <source>The sign-in page cannot be shown, because its address is not secure.</source>
        <translation>Die Anmeldeseite kann nicht angezeigt werden, weil ihre Adresse nicht sicher ist.</translation>
    </message>
    <message>
        <source>The browser could not be opened. Open it by hand and try again.</source>
        <translation>Der Browser konnte nicht geöffnet werden. Öffnen Sie ihn selbst und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>You are signed in</source>
        <translation>Sie sind angemeldet</translation>
    </message>
    <message>
        <source>You are signed out</source>
        <translation>Sie sind abgemeldet</translation>
    </message>
    <message>
        <source>Sign-in did not work</source>
        <translation>Die Anmeldung hat nicht geklappt</translation>
    </message>
    <message>
        <source>Close this page and go back to %1, which tells what happened.</source>
        <translation>Schließen Sie diese Seite und kehren Sie zu %1 zurück. Dort steht, was passiert ist.</translation>
    </message>
    <message>
        <source>You can close this page and go back to %1.</source>
        <translation>Sie können diese Seite schließen und zu %1 zurückkehren.</translation>
    </message>
    <message>
        <source>en</source>
        <extracomment>The language that these texts are translated into, as a BCP 47 tag such as de or zh-Hans</extracomment>
        <translation>de</translation>
    </message>
    <message>
        <source>the application</source>
        <translation>der Anwendung</translation>
    </message>
</context>
<context>
    <name>LogtoCallbackHandover</name>
    <message>
        <source>The browser cannot come back to this application, because other users can open the folder that is needed for it. Log out of the desktop and in again.</source>
        <translation>Der Browser kann nicht zu dieser Anwendung zurückkehren, weil andere Benutzer den dafür nötigen Ordner öffnen können. Melden Sie sich vom Desktop ab und wieder an.</translation>
    </message>
    <message>
        <source>The browser cannot come back to this application. Start it again.</source>
        <translation>Der Browser kann nicht zu dieser Anwendung zurückkehren. Starten Sie sie neu.</translation>
    </message>
    <message>
        <source>The browser cannot come back to two places of this application. Please tell its makers.</source>
        <translation>Der Browser kann nicht zu zwei Stellen dieser Anwendung zurückkehren. Bitte wenden Sie sich an den Hersteller.</translation>
    </message>
</context>
<context>
    <name>LogtoDeviceSignInView</name>
    <message>
        <source>Sign in on another device</source>
        <translation>Auf einem anderen Gerät anmelden</translation>
    </message>
    <message>
        <source>Waiting for a code</source>
        <translation>Es wird auf einen Code gewartet</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>LogtoEmbeddedUserAgent</name>
    <message>
        <source>The sign-in page cannot be shown, because its address is not secure.</source>
        <translation>Die Anmeldeseite kann nicht angezeigt werden, weil ihre Adresse nicht sicher ist.</translation>
    </message>
    <message>
        <source>%1 allows sign-in only in the system browser. Sign in with the system browser, or choose another way to sign in.</source>
        <translation>%1 erlaubt die Anmeldung nur im Browser des Systems. Melden Sie sich mit diesem an oder wählen Sie eine andere Anmeldeart.</translation>
    </message>
    <message>
        <source>The sign-in page stopped working several times. Please try again.</source>
        <translation>Die Anmeldeseite ist mehrmals ausgefallen. Bitte versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The sign-in page cannot be shown, because a part of this application is missing. Please tell its makers.</source>
        <translation>Die Anmeldeseite kann nicht angezeigt werden, weil ein Teil dieser Anwendung fehlt. Bitte wenden Sie sich an den Hersteller.</translation>
    </message>
    <message>
        <source>The sign-in page is not shown, because this application was started with settings that would make it unsafe. Start it without them.</source>
        <translation>Die Anmeldeseite wird nicht angezeigt, weil diese Anwendung mit Einstellungen gestartet wurde, die sie unsicher machen würden. Starten Sie sie ohne diese.</translation>
    </message>
    <message>
        <source>The sign-in page cannot be shown while this application runs as the administrator (root). Start it as an ordinary user, or sign in with the system browser.</source>
        <translation>Die Anmeldeseite kann nicht angezeigt werden, solange diese Anwendung als Administrator (root) läuft. Starten Sie sie als normaler Benutzer oder melden Sie sich mit dem Browser des Systems an.</translation>
    </message>
    <message>
        <source>The sign-in page cannot be shown by this application. Please tell its makers.</source>
        <translation>Diese Anwendung kann die Anmeldeseite nicht anzeigen. Bitte wenden Sie sich an den Hersteller.</translation>
    </message>
    <message>
        <source>The sign-in page cannot be shown, because the embedded browser is not installed. Install it, or sign in with the system browser.</source>
        <translation>Die Anmeldeseite kann nicht angezeigt werden, weil der eingebettete Browser nicht installiert ist. Installieren Sie ihn oder melden Sie sich mit dem Browser des Systems an.</translation>
    </message>
</context>
<context>
    <name>LogtoKioskWarning</name>
    <message>
        <source>Are you still there?</source>
        <translation>Sind Sie noch da?</translation>
    </message>
    <message>
        <source>Your time is nearly over</source>
        <translation>Ihre Zeit ist fast um</translation>
    </message>
    <message>
        <source>The sign-in will be cancelled, so that nobody else can go on with it.</source>
        <translation>Die Anmeldung wird abgebrochen, damit niemand anders sie fortsetzen kann.</translation>
    </message>
    <message>
        <source>You will be signed out, so that nobody else can use your account.</source>
        <translation>Sie werden abgemeldet, damit niemand anders Ihr Konto benutzen kann.</translation>
    </message>
    <message>
        <source>You will be signed out. Please finish what you are doing.</source>
        <translation>Sie werden abgemeldet. Bitte beenden Sie, was Sie gerade tun.</translation>
    </message>
    <message>
        <source>Cancel sign-in</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>You will be signed out in %1 s.</source>
        <translation>Sie werden in %1 s abgemeldet.</translation>
    </message>
</context>
<context>
    <name>LogtoQrCode</name>
    <message>
        <source>QR code: %1</source>
        <translation>QR-Code: %1</translation>
    </message>
</context>
<context>
    <name>LogtoSignInView</name>
    <message>
        <source>Sign-in</source>
        <translation>Anmeldung</translation>
    </message>
</context>
<context>
    <name>SignInErrorPage</name>
    <message>
        <source>The sign-in page is not available</source>
        <translation>Die Anmeldeseite ist nicht verfügbar</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>SignInHeader</name>
    <message>
        <source>Secure connection</source>
        <translation>Sichere Verbindung</translation>
    </message>
    <message>
        <source>On this device</source>
        <translation>Auf diesem Gerät</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
</TS>
