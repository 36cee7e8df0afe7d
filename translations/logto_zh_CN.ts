<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>DeviceCode</name>
    <message>
        <source>Open this address on your phone or computer:</source>
        <translation>请在手机或电脑上打开此地址：</translation>
    </message>
    <message>
        <source>Enter this code there, or compare it if you have scanned:</source>
        <translation>请在该页面输入此代码；如果已扫码，请核对两处代码是否一致：</translation>
    </message>
    <message>
        <source>Code: %1</source>
        <translation>代码：%1</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy the code</source>
        <translation>复制代码</translation>
    </message>
    <message>
        <source>Valid for %1:%2 minutes</source>
        <translation>有效时间剩余 %1:%2</translation>
    </message>
</context>
<context>
    <name>DeviceSignInError</name>
    <message>
        <source>The code has expired.</source>
        <translation>代码已过期。</translation>
    </message>
    <message>
        <source>New code</source>
        <translation>获取新代码</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
</context>
<context>
    <name>LoadLine</name>
    <message>
        <source>Loading</source>
        <translation>正在加载</translation>
    </message>
</context>
<context>
    <name>Logto</name>
    <message>
        <source>This part of your account cannot be changed here. Ask your administrator to change it.</source>
        <translation>账户的这部分内容无法在此修改。请联系管理员修改。</translation>
    </message>
    <message>
        <source>This application may not see or change this part of your account. Sign in again; if that does not help, tell its makers.</source>
        <translation>此应用无权查看或修改账户的这部分内容。请重新登录；如果仍然不行，请联系应用开发者。</translation>
    </message>
    <message>
        <source>Please confirm that it is you first, with your password or a code.</source>
        <translation>请先用密码或验证码确认是你本人。</translation>
    </message>
    <message>
        <source>The confirmation has expired. Please ask for a new code, or enter your password again.</source>
        <translation>身份确认已过期。请获取新的验证码，或重新输入密码。</translation>
    </message>
    <message>
        <source>The code is not right. Check the message and enter it again.</source>
        <translation>验证码不正确。请查看收到的消息后重新输入。</translation>
    </message>
    <message>
        <source>The password is not right. Please try again.</source>
        <translation>密码不正确。请重试。</translation>
    </message>
    <message>
        <source>There were too many attempts. Please wait a while, then ask for a new code.</source>
        <translation>尝试次数过多。请稍等片刻，再获取新的验证码。</translation>
    </message>
    <message>
        <source>This is already in use by another account. Please choose another one.</source>
        <translation>已被其他账户使用。请换一个。</translation>
    </message>
    <message>
        <source>The new password cannot be used. Choose one that is longer, harder to guess and not your present one.</source>
        <translation>无法使用这个新密码。请选择更长、更难猜，并且与当前密码不同的密码。</translation>
    </message>
    <message>
        <source>The value cannot be used. Check it for mistakes and try again.</source>
        <translation>无法使用这个内容。请检查是否有误，然后重试。</translation>
    </message>
    <message>
        <source>This cannot be removed, as you need it to sign in. Add another way to sign in first.</source>
        <translation>无法移除，因为登录时需要用到它。请先添加另一种登录方式。</translation>
    </message>
    <message>
        <source>Your account could not be changed. Please try again later.</source>
        <translation>无法修改你的账户。请稍后重试。</translation>
    </message>
    <message>
        <source>Sign-in is not set up correctly in this application. Please tell its makers.</source>
        <translation>此应用的登录设置有误。请联系应用开发者。</translation>
    </message>
    <message>
        <source>You are not signed in. Please sign in first.</source>
        <translation>你尚未登录。请先登录。</translation>
    </message>
    <message>
        <source>Your session has ended. Please sign in again.</source>
        <translation>你的会话已结束。请重新登录。</translation>
    </message>
    <message>
        <source>This application has no access to the service that it wants to use. Please tell its makers.</source>
        <translation>此应用无权访问它要使用的服务。请联系应用开发者。</translation>
    </message>
    <message>
        <source>This application has no access to your organizations. Please tell its makers.</source>
        <translation>此应用无权访问你的组织。请联系应用开发者。</translation>
    </message>
    <message>
        <source>You are not a member of this organization. Ask its administrator to add you.</source>
        <translation>你不是此组织的成员。请联系组织管理员将你加入。</translation>
    </message>
    <message>
        <source>You do not have the permission that is needed. Ask your administrator for it, then sign in again.</source>
        <translation>你没有所需的权限。请向管理员申请，然后重新登录。</translation>
    </message>
    <message>
        <source>%1 cannot be reached. Check the network connection and try again.</source>
        <translation>无法连接到 %1。请检查网络连接，然后重试。</translation>
    </message>
    <message>
        <source>%1 did not answer in time. Please try again.</source>
        <translation>%1 未及时响应。请重试。</translation>
    </message>
    <message>
        <source>No secure connection to %1 could be made. Check the network, and the date and time of this device.</source>
        <translation>无法与 %1 建立安全连接。请检查网络，以及此设备的日期和时间。</translation>
    </message>
    <message>
        <source>%1 has a problem or is too busy. Please try again in a moment.</source>
        <translation>%1 出现问题或过于繁忙。请稍后重试。</translation>
    </message>
    <message>
        <source>%1 did not answer like a sign-in service. Check the address, and whether this network wants a login of its own first.</source>
        <translation>%1 的响应不像是登录服务。请检查地址，并确认当前网络是否需要先单独登录。</translation>
    </message>
    <message>
        <source>There is no sign-in service at %1. Check the address.</source>
        <translation>在 %1 未找到登录服务。请检查地址。</translation>
    </message>
    <message>
        <source>The sign-in service cannot be used safely. Please tell the makers of this application.</source>
        <translation>无法安全地使用此登录服务。请联系应用开发者。</translation>
    </message>
    <message>
        <source>The sign-in service calls itself by another address. Check the address that this application uses.</source>
        <translation>登录服务声明的地址与此应用使用的地址不一致。请检查此应用使用的地址。</translation>
    </message>
    <message>
        <source>Sign-in was refused. If that was not intended, try again and allow access.</source>
        <translation>登录被拒绝。如果这并非你的本意，请重试并允许访问。</translation>
    </message>
    <message>
        <source>The sign-in service does not know this application. Check the application ID.</source>
        <translation>登录服务不认识此应用。请检查应用 ID。</translation>
    </message>
    <message>
        <source>The sign-in service does not accept this application&apos;s redirect address. Add it to the application in the Logto Console.</source>
        <translation>登录服务不接受此应用的重定向地址。请在 Logto 控制台中将它添加到该应用。</translation>
    </message>
    <message>
        <source>The sign-in service could not sign you in. Please try again.</source>
        <translation>登录服务未能完成登录。请重试。</translation>
    </message>
    <message>
        <source>The sign-in service refused the request. Please sign in again.</source>
        <translation>登录服务拒绝了请求。请重新登录。</translation>
    </message>
    <message>
        <source>The sign-in service does not let this application sign in with a code. Please tell its makers.</source>
        <translation>登录服务不允许此应用使用代码登录。请联系应用开发者。</translation>
    </message>
    <message>
        <source>The network failed just when you had signed in. Please try again with a new code.</source>
        <translation>登录刚完成时网络中断。请使用新代码重试。</translation>
    </message>
    <message>
        <source>The sign-in service gave an incomplete answer. Please sign in again.</source>
        <translation>登录服务的响应不完整。请重新登录。</translation>
    </message>
    <message>
        <source>The answer of the sign-in page does not belong to this sign-in. Please try again.</source>
        <translation>登录页面的响应不属于本次登录。请重试。</translation>
    </message>
    <message>
        <source>The sign-in service&apos;s answer could not be verified, so you were not signed in. Please try again; if that does not help, tell its administrator.</source>
        <translation>无法验证登录服务的响应，因此未能登录。请重试；如果仍然失败，请联系其管理员。</translation>
    </message>
    <message>
        <source>This application has no way to show the sign-in page. Please tell its makers.</source>
        <translation>此应用无法显示登录页面。请联系应用开发者。</translation>
    </message>
    <message>
        <source>The sign-in page cannot be shown on this machine. %1</source>
        <translation>无法在此设备上显示登录页面。%1</translation>
    </message>
    <message>
        <source>This application is open twice, and the browser would go back to the other window. Sign in there, or close it.</source>
        <translation>此应用已打开两个实例，浏览器会返回到另一个窗口。请在那个窗口登录，或将它关闭。</translation>
    </message>
    <message>
        <source>The browser cannot be told the way back to this application. Please tell its makers.</source>
        <translation>无法告知浏览器如何返回此应用。请联系应用开发者。</translation>
    </message>
    <message>
        <source>The browser could not find its way back to this application. Another program may be in its place: close it and try again.</source>
        <translation>浏览器将无法返回此应用。可能有其他程序占用了它的位置：请关闭该程序，然后重试。</translation>
    </message>
    <message>
        <source>This device has no keychain that can be used, so you will have to sign in again after a restart. Start the keychain service of the desktop to stay signed in.</source>
        <translation>此设备没有可用的钥匙串，因此重新启动后需要重新登录。如需保持登录状态，请启动桌面的钥匙串服务。</translation>
    </message>
    <message>
        <source>The keychain is locked. Unlock it to go on with your session.</source>
        <translation>钥匙串已锁定。请将其解锁以继续你的会话。</translation>
    </message>
    <message>
        <source>The keychain has not answered yet. It may be asking for its password in another window.</source>
        <translation>钥匙串尚未响应。它可能正在另一个窗口中询问密码。</translation>
    </message>
    <message>
        <source>Your session could not be saved in the keychain. You may have to sign in again after a restart.</source>
        <translation>无法将你的会话保存到钥匙串。重新启动后可能需要重新登录。</translation>
    </message>
    <message>
        <source>Your session belongs to another program on this device. Sign in or out there.</source>
        <translation>你的会话属于此设备上的另一个程序。请在该程序中登录或退出登录。</translation>
    </message>
    <message>
        <source>Your saved session could not be read. Please sign in again.</source>
        <translation>无法读取已保存的会话。请重新登录。</translation>
    </message>
    <message>
        <source>This device is not set up to keep your session, so you will have to sign in again after a restart. Please tell whoever looks after it.</source>
        <translation>此设备未设置为保存会话，因此重新启动后需要重新登录。请联系负责维护此设备的人员。</translation>
    </message>
    <message>
        <source>Your session could not be saved on this device. You may have to sign in again after a restart.</source>
        <translation>无法在此设备上保存你的会话。重新启动后可能需要重新登录。</translation>
    </message>
    <message>
        <source>Your session was saved by a newer version of this application. Update the application, or sign in again.</source>
        <translation>你的会话由此应用的更新版本保存。请更新应用，或重新登录。</translation>
    </message>
    <message>
        <source>%1 does not allow you to do this. Ask your administrator for the permission, or sign in again.</source>
        <translation>%1 不允许你执行此操作。请向管理员申请权限，或重新登录。</translation>
    </message>
    <message>
        <source>%1 could not do what was asked of it. Please tell the makers of this application.</source>
        <translation>%1 无法完成请求。请联系应用开发者。</translation>
    </message>
    <message>
        <source>%1 wanted to send this application elsewhere, which was stopped for your safety. Please tell the makers of this application.</source>
        <translation>%1 试图将此应用转到其他地址，为了你的安全已被阻止。请联系应用开发者。</translation>
    </message>
    <message>
        <source>Please choose an organization first.</source>
        <translation>请先选择一个组织。</translation>
    </message>
    <message>
        <source>The file %1 could not be read. Please look whether it is there and may be opened.</source>
        <translation>无法读取文件 %1。请检查它是否存在，以及是否允许打开。</translation>
    </message>
    <message>
        <source>The file %1 could not be saved. Please look whether there is space left, or choose another place.</source>
        <translation>无法保存文件 %1。请检查是否还有空间，或选择其他位置。</translation>
    </message>
    <message>
        <source>The answer of %1 is larger than this application expects. Please tell its makers.</source>
        <translation>%1 的响应超出了此应用预期的大小。请联系应用开发者。</translation>
    </message>
    <message>
        <source>This application wanted to send something that cannot be sent. Please tell its makers.</source>
        <translation>此应用试图发送无法发送的内容。请联系应用开发者。</translation>
    </message>
    <message>
        <source>A sign-in or sign-out is already under way. Finish it or cancel it first.</source>
        <translation>已有登录或退出登录正在进行。请先完成或取消它。</translation>
    </message>
    <message>
        <source>The details of your account could not be verified and were discarded. Please try again. If that does not help, sign in again.</source>
        <translation>无法验证你的账户信息，已将其丢弃。请重试。如果仍然无效，请重新登录。</translation>
    </message>
</context>
<context>
    <name>LogtoBrowserUserAgent</name>
    <message>
        <source>The browser cannot be opened by this program. Please tell its makers.</source>
        <translation>此程序无法打开浏览器。请联系程序开发者。</translation>
    </message>
    <message>
        <source>The browser cannot be opened, because there is no graphical desktop here.</source>
        <translation>无法打开浏览器，因为这里没有图形桌面。</translation>
    </message>
    <message>
        <source>No web browser was found. Install one, or choose one in the settings of the desktop.</source>
        <translation>未找到网页浏览器。请安装一个，或在桌面设置中选择一个。</translation>
    </message>
    <message>
        <source>The browser cannot come back to this application. Please tell its makers.</source>
        <translation>浏览器无法返回此应用。请联系应用开发者。</translation>
    </message>
    <message>
        <source>The sign-in page cannot be shown, because its address is not secure.</source>
        <translation>无法显示登录页面，因为其地址不安全。</translation>
    </message>
    <message>
        <source>The browser could not be opened. Open it by hand and try again.</source>
        <translation>无法打开浏览器。请手动打开，然后重试。</translation>
    </message>
    <message>
        <source>You are signed in</source>
        <translation>你已登录</translation>
    </message>
    <message>
        <source>You are signed out</source>
        <translation>你已退出登录</translation>
    </message>
    <message>
        <source>Sign-in did not work</source>
        <translation>登录未成功</translation>
    </message>
    <message>
        <source>Close this page and go back to %1, which tells what happened.</source>
        <translation>请关闭此页面并返回 %1，那里会说明发生了什么。</translation>
    </message>
    <message>
        <source>You can close this page and go back to %1.</source>
        <translation>你可以关闭此页面并返回 %1。</translation>
    </message>
    <message>
        <source>en</source>
        <extracomment>The language that these texts are translated into, as a BCP 47 tag such as de or zh-Hans</extracomment>
        <translation>zh-Hans</translation>
    </message>
    <message>
        <source>the application</source>
        <translation>应用</translation>
    </message>
</context>
<context>
    <name>LogtoCallbackHandover</name>
    <message>
        <source>The browser cannot come back to this application, because other users can open the folder that is needed for it. Log out of the desktop and in again.</source>
        <translation>浏览器无法返回此应用，因为其他用户可以打开所需的文件夹。请注销桌面会话后重新登录。</translation>
    </message>
    <message>
        <source>The browser cannot come back to this application. Start it again.</source>
        <translation>浏览器无法返回此应用。请重新启动它。</translation>
    </message>
    <message>
        <source>The browser cannot come back to two places of this application. Please tell its makers.</source>
        <translation>浏览器无法返回此应用的两处位置。请联系应用开发者。</translation>
    </message>
</context>
<context>
    <name>LogtoDeviceSignInView</name>
    <message>
        <source>Sign in on another device</source>
        <translation>在另一台设备上登录</translation>
    </message>
    <message>
        <source>Waiting for a code</source>
        <translation>正在等待代码</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>LogtoEmbeddedUserAgent</name>
    <message>
        <source>The sign-in page cannot be shown, because its address is not secure.</source>
        <translation>无法显示登录页面，因为其地址不安全。</translation>
    </message>
    <message>
        <source>%1 allows sign-in only in the system browser. Sign in with the system browser, or choose another way to sign in.</source>
        <translation>%1 只允许在系统浏览器中登录。请使用系统浏览器登录，或选择其他登录方式。</translation>
    </message>
    <message>
        <source>The sign-in page stopped working several times. Please try again.</source>
        <translation>登录页面多次停止工作。请重试。</translation>
    </message>
    <message>
        <source>The sign-in page cannot be shown, because a part of this application is missing. Please tell its makers.</source>
        <translation>无法显示登录页面，因为此应用缺少某个部分。请联系应用开发者。</translation>
    </message>
    <message>
        <source>The sign-in page is not shown, because this application was started with settings that would make it unsafe. Start it without them.</source>
        <translation>未显示登录页面，因为启动此应用时使用的设置会使其不安全。请去掉这些设置后重新启动。</translation>
    </message>
    <message>
        <source>The sign-in page cannot be shown while this application runs as the administrator (root). Start it as an ordinary user, or sign in with the system browser.</source>
        <translation>此应用以管理员 (root) 身份运行时无法显示登录页面。请以普通用户身份启动，或使用系统浏览器登录。</translation>
    </message>
    <message>
        <source>The sign-in page cannot be shown by this application. Please tell its makers.</source>
        <translation>此应用无法显示登录页面。请联系应用开发者。</translation>
    </message>
    <message>
        <source>The sign-in page cannot be shown, because the embedded browser is not installed. Install it, or sign in with the system browser.</source>
        <translation>未安装嵌入式浏览器，无法显示登录页面。请安装它，或使用系统浏览器登录。</translation>
    </message>
</context>
<context>
    <name>LogtoKioskWarning</name>
    <message>
        <source>Are you still there?</source>
        <translation>你还在吗？</translation>
    </message>
    <message>
        <source>Your time is nearly over</source>
        <translation>你的时间即将结束</translation>
    </message>
    <message>
        <source>The sign-in will be cancelled, so that nobody else can go on with it.</source>
        <translation>登录即将取消，以免他人继续使用。</translation>
    </message>
    <message>
        <source>You will be signed out, so that nobody else can use your account.</source>
        <translation>即将为你退出登录，以免他人使用你的账户。</translation>
    </message>
    <message>
        <source>You will be signed out. Please finish what you are doing.</source>
        <translation>即将为你退出登录。请尽快完成手头的操作。</translation>
    </message>
    <message>
        <source>Cancel sign-in</source>
        <translation>取消登录</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>退出登录</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>You will be signed out in %1 s.</source>
        <translation>将在 %1 秒后退出登录。</translation>
    </message>
</context>
<context>
    <name>LogtoQrCode</name>
    <message>
        <source>QR code: %1</source>
        <translation>二维码：%1</translation>
    </message>
</context>
<context>
    <name>LogtoSignInView</name>
    <message>
        <source>Sign-in</source>
        <translation>登录</translation>
    </message>
</context>
<context>
    <name>SignInErrorPage</name>
    <message>
        <source>The sign-in page is not available</source>
        <translation>登录页面不可用</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
</context>
<context>
    <name>SignInHeader</name>
    <message>
        <source>Secure connection</source>
        <translation>安全连接</translation>
    </message>
    <message>
        <source>On this device</source>
        <translation>本设备</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
</TS>
