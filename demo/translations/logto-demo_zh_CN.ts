<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>ActionButton</name>
    <message>
        <source>Busy</source>
        <translation>忙碌</translation>
    </message>
</context>
<context>
    <name>Avatar</name>
    <message>
        <source>Picture of %1</source>
        <translation>%1 的头像</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Dismiss</source>
        <translation>关闭</translation>
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
        <translation>未完成：%1</translation>
    </message>
</context>
<context>
    <name>ClaimsCard</name>
    <message>
        <source>Claims</source>
        <translation>声明</translation>
    </message>
    <message>
        <source>Refreshing</source>
        <translation>正在刷新</translation>
    </message>
    <message>
        <source>Refresh details</source>
        <translation>刷新详情</translation>
    </message>
    <message>
        <source>Source of the claims</source>
        <translation>声明的来源</translation>
    </message>
    <message>
        <source>ID token</source>
        <translation>ID 令牌</translation>
    </message>
    <message>
        <source>Userinfo</source>
        <translation>用户信息</translation>
    </message>
    <message>
        <source>Signed by the provider and verified here; as of the last sign-in or refresh.</source>
        <translation>由提供方签名并在此验证；截至上次登录或刷新时。</translation>
    </message>
    <message>
        <source>The provider&apos;s present answer.</source>
        <translation>提供方当前的响应。</translation>
    </message>
    <message>
        <source>Not fetched yet: “Refresh details” asks the provider.</source>
        <translation>尚未获取：点击“刷新详情”向提供方查询。</translation>
    </message>
</context>
<context>
    <name>ErrorBanner</name>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Details for developers</source>
        <translation>开发者详情</translation>
    </message>
    <message>
        <source>OAuth error</source>
        <translation>OAuth 错误</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>描述</translation>
    </message>
    <message>
        <source>HTTP status</source>
        <translation>HTTP 状态</translation>
    </message>
    <message>
        <source>In full</source>
        <translation>完整内容</translation>
    </message>
</context>
<context>
    <name>Hero</name>
    <message>
        <source>Sign-in, the Qt way</source>
        <translation>以 Qt 的方式登录</translation>
    </message>
    <message>
        <source>One QML type signs your users in with Logto, and keeps them signed in.</source>
        <translation>只需一个 QML 类型，即可让用户通过 Logto 登录并保持登录状态。</translation>
    </message>
    <message>
        <source>Every ID token is verified</source>
        <translation>每个 ID 令牌都经过验证</translation>
    </message>
    <message>
        <source>The session is kept in the keychain</source>
        <translation>会话保存在钥匙串中</translation>
    </message>
    <message>
        <source>Back tomorrow, without the network</source>
        <translation>明天再来，无需联网</translation>
    </message>
</context>
<context>
    <name>KioskPage</name>
    <message>
        <source>Welcome</source>
        <translation>欢迎</translation>
    </message>
    <message>
        <source>Touch the button and sign in with your account.</source>
        <translation>请点击按钮，用你的账户登录。</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>You are signed out after %1 s without a touch</source>
        <translation>%1 秒无人触摸后自动退出登录</translation>
    </message>
    <message>
        <source>Nothing of you stays on this device</source>
        <translation>此设备上不会留下你的任何信息</translation>
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
        <translation>浅色主题</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>深色主题</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Sign out</source>
        <translation>退出登录</translation>
    </message>
    <message>
        <source>Your session is being ended.</source>
        <translation>正在结束你的会话。</translation>
    </message>
    <message>
        <source>Signing out</source>
        <translation>正在退出登录</translation>
    </message>
</context>
<context>
    <name>ProfileCard</name>
    <message>
        <source>Roles</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>None, or the scope “roles” was not asked for.</source>
        <translation>没有角色，或未请求权限“roles”。</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>组织</translation>
    </message>
    <message>
        <source>You are a member of none.</source>
        <translation>你不是任何组织的成员。</translation>
    </message>
</context>
<context>
    <name>RestoringPage</name>
    <message>
        <source>The keychain is locked</source>
        <translation>钥匙串已锁定</translation>
    </message>
    <message>
        <source>Looking for your session</source>
        <translation>正在查找你的会话</translation>
    </message>
    <message>
        <source>Your session is kept there. Unlock it with the password of your desktop, and this page goes on by itself.</source>
        <translation>你的会话保存在其中。请用桌面密码解锁，此页面会自动继续。</translation>
    </message>
    <message>
        <source>The keychain has not answered yet. It may be asking for its password in another window.</source>
        <translation>钥匙串尚未响应。它可能正在另一个窗口中询问密码。</translation>
    </message>
    <message>
        <source>One moment: the keychain is being read.</source>
        <translation>请稍候：正在读取钥匙串。</translation>
    </message>
    <message>
        <source>Sign in again instead</source>
        <translation>改为重新登录</translation>
    </message>
</context>
<context>
    <name>SessionPages</name>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>You</source>
        <translation>我的信息</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>令牌</translation>
    </message>
</context>
<context>
    <name>SetupPage</name>
    <message>
        <source>Which Logto tenant?</source>
        <translation>使用哪个 Logto 租户？</translation>
    </message>
    <message>
        <source>Tell this program where to sign in, by options or in the environment:</source>
        <translation>请通过选项或环境变量告诉此程序在哪里登录：</translation>
    </message>
    <message>
        <source>What is missing or wrong</source>
        <translation>缺少或有误的设置</translation>
    </message>
    <message>
        <source>The application is a “Native app” in the Logto Console.</source>
        <translation>该应用在 Logto 控制台中是“原生应用”。</translation>
    </message>
    <message>
        <source>Its redirect URI there is %1</source>
        <translation>其重定向 URI 为 %1</translation>
    </message>
    <message>
        <source>No tenant at hand? The command “./run demo” of the source tree brings a local one. All options: logto-demo --help</source>
        <translation>手头没有租户？源代码目录中的命令“./run demo”会启动一个本地租户。全部选项：logto-demo --help</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Welcome</source>
        <translation>欢迎</translation>
    </message>
    <message>
        <source>Sign in with your account at %1.</source>
        <translation>使用你在 %1 的账户登录。</translation>
    </message>
    <message>
        <source>Nothing has changed.</source>
        <translation>一切保持不变。</translation>
    </message>
    <message>
        <source>Sign-in was cancelled</source>
        <translation>已取消登录</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>登录</translation>
    </message>
</context>
<context>
    <name>SignInWays</name>
    <message>
        <source>Needs an application of its own in the Logto Console: --device-app-id</source>
        <translation>需要在 Logto 控制台中单独创建一个应用：--device-app-id</translation>
    </message>
</context>
<context>
    <name>SignOutDialog</name>
    <message>
        <source>Sign out</source>
        <translation>退出登录</translation>
    </message>
    <message>
        <source>Sign out?</source>
        <translation>退出登录？</translation>
    </message>
    <message>
        <source>Removes the session from this device and revokes it. The provider may still remember you.</source>
        <translation>从此设备移除会话并将其撤销。提供方可能仍会记住你。</translation>
    </message>
    <message>
        <source>Of this application</source>
        <translation>仅退出此应用</translation>
    </message>
    <message>
        <source>Ends the provider&apos;s session, too, on its own page. The next sign-in asks for the password.</source>
        <translation>同时在提供方的页面上结束其会话。下次登录时会要求输入密码。</translation>
    </message>
    <message>
        <source>Also at the provider</source>
        <translation>同时退出提供方</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>SignOutReport</name>
    <message>
        <source>You are signed out</source>
        <translation>你已退出登录</translation>
    </message>
    <message>
        <source>Session removed from this device</source>
        <translation>已从此设备移除会话</translation>
    </message>
    <message>
        <source>Refresh token: revoked as soon as the provider can be reached</source>
        <translation>刷新令牌：连接到提供方后立即撤销</translation>
    </message>
    <message>
        <source>Refresh token revoked</source>
        <translation>已撤销刷新令牌</translation>
    </message>
    <message>
        <source>Session at the provider ended</source>
        <translation>已结束提供方的会话</translation>
    </message>
</context>
<context>
    <name>SigningInPage</name>
    <message>
        <source>Signing in</source>
        <translation>正在登录</translation>
    </message>
    <message>
        <source>Go on in your browser; this window waits for you.</source>
        <translation>请在浏览器中继续；此窗口会等待你。</translation>
    </message>
    <message>
        <source>In touch with %1</source>
        <translation>正在与 %1 通信</translation>
    </message>
    <message>
        <source>Open the browser again</source>
        <translation>再次打开浏览器</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>StorageNote</name>
    <message>
        <source>You stay signed in: your session is kept in this device&apos;s keychain.</source>
        <translation>你会保持登录状态：会话保存在此设备的钥匙串中。</translation>
    </message>
    <message>
        <source>Your session is kept in memory only and ends with this program.</source>
        <translation>你的会话只保存在内存中，程序退出后即结束。</translation>
    </message>
    <message>
        <source>Your session could not be saved just now. It is in memory, and saving is tried again by itself.</source>
        <translation>刚才未能保存你的会话。它仍在内存中，稍后会自动重新保存。</translation>
    </message>
    <message>
        <source>The keychain is locked. Unlock it to stay signed in.</source>
        <translation>钥匙串已锁定。请将其解锁以保持登录状态。</translation>
    </message>
    <message>
        <source>The keychain has not answered yet. It may be asking for its password.</source>
        <translation>钥匙串尚未响应。它可能正在询问密码。</translation>
    </message>
    <message>
        <source>There is no keychain here, so you will have to sign in again next time.</source>
        <translation>这里没有钥匙串，因此下次需要重新登录。</translation>
    </message>
</context>
<context>
    <name>TokenCard</name>
    <message>
        <source>API resource in %1</source>
        <translation>%1 中的 API 资源</translation>
    </message>
    <message>
        <source>API resource</source>
        <translation>API 资源</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>组织</translation>
    </message>
    <message>
        <source>The provider itself</source>
        <translation>提供方自身</translation>
    </message>
    <message>
        <source>Userinfo</source>
        <translation>用户信息</translation>
    </message>
    <message>
        <source>Begin and end of the token: %1</source>
        <translation>令牌的开头和结尾：%1</translation>
    </message>
    <message>
        <source>It is being asked for.</source>
        <translation>正在请求令牌。</translation>
    </message>
    <message>
        <source>There is no token at the moment.</source>
        <translation>目前没有令牌。</translation>
    </message>
    <message>
        <source>Granted scopes</source>
        <translation>已授予的权限</translation>
    </message>
    <message>
        <source>It carries no scope: you hold no permission there, or none was asked for.</source>
        <translation>不含任何权限：你在那里没有权限，或未请求任何权限。</translation>
    </message>
    <message>
        <source>Not refreshed; still valid</source>
        <translation>未刷新；仍然有效</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>声明</translation>
    </message>
    <message>
        <source>Opaque: only the provider can read it.</source>
        <translation>不透明：只有提供方可以读取。</translation>
    </message>
    <message>
        <source>Refresh now</source>
        <translation>立即刷新</translation>
    </message>
</context>
<context>
    <name>TokenLife</name>
    <message>
        <source>Expires at %1</source>
        <translation>于 %1 过期</translation>
    </message>
    <message>
        <source>%1:%2:%3 h left</source>
        <translation>剩余 %1:%2:%3</translation>
    </message>
    <message>
        <source>%1:%2 min left</source>
        <translation>剩余 %1:%2</translation>
    </message>
</context>
<context>
    <name>TokensPage</name>
    <message>
        <source>Sign in again</source>
        <translation>重新登录</translation>
    </message>
    <message>
        <source>It is %1 s ahead of the provider&apos;s. Tokens are judged by the provider&apos;s.</source>
        <translation>它比提供方的时钟快 %1 秒。令牌以提供方的时钟为准。</translation>
    </message>
    <message>
        <source>It is %1 s behind the provider&apos;s. Tokens are judged by the provider&apos;s.</source>
        <translation>它比提供方的时钟慢 %1 秒。令牌以提供方的时钟为准。</translation>
    </message>
    <message>
        <source>Check the clock of this device</source>
        <translation>请检查此设备的时钟</translation>
    </message>
</context>
<context>
    <name>UserPage</name>
    <message>
        <source>The provider no longer accepts it. What you see here is what was known before.</source>
        <translation>提供方不再接受该会话。此处显示的是之前的信息。</translation>
    </message>
    <message>
        <source>Your session has ended</source>
        <translation>你的会话已结束</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>重新登录</translation>
    </message>
</context>
<context>
    <name>WayList</name>
    <message>
        <source>The page opens here, in a view of this application.</source>
        <translation>页面在此应用的视图中打开。</translation>
    </message>
    <message>
        <source>In this window</source>
        <translation>在此窗口中</translation>
    </message>
    <message>
        <source>With your own browser, its passkeys and its saved passwords.</source>
        <translation>使用你自己的浏览器，以及其中的 Passkey 和已保存的密码。</translation>
    </message>
    <message>
        <source>In the browser</source>
        <translation>在浏览器中</translation>
    </message>
    <message>
        <source>Scan a code with your phone. For machines without a keyboard.</source>
        <translation>用手机扫描二维码。适用于没有键盘的设备。</translation>
    </message>
    <message>
        <source>On another device</source>
        <translation>在另一台设备上</translation>
    </message>
</context>
</TS>
