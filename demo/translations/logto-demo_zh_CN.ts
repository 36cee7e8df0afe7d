<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AccountCard</name>
    <message>
        <source>Confirm first that it is you, at the top of this page.</source>
        <translation>请先在页面顶部确认是你本人。</translation>
    </message>
</context>
<context>
    <name>AccountEmailCard</name>
    <message>
        <source>E-mail address</source>
        <translation>邮箱地址</translation>
    </message>
    <message>
        <source>Your address is now %1.</source>
        <translation>你的邮箱地址现为 %1。</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>New address</source>
        <translation>新邮箱地址</translation>
    </message>
    <message>
        <source>Send a code</source>
        <translation>发送验证码</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>验证码</translation>
    </message>
    <message>
        <source>Change the address</source>
        <translation>更改邮箱地址</translation>
    </message>
    <message>
        <source>Another address</source>
        <translation>其他邮箱地址</translation>
    </message>
</context>
<context>
    <name>AccountFactorsCard</name>
    <message>
        <source>Second factors</source>
        <translation>多因素验证</translation>
    </message>
    <message>
        <source>Backup codes</source>
        <translation>备用码</translation>
    </message>
    <message>
        <source>Authenticator app</source>
        <translation>身份验证器应用</translation>
    </message>
    <message>
        <source>Passkey</source>
        <translation>Passkey</translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) left</source>
        <translation>
            <numerusform>剩余 %n 个备用码</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Removed.</source>
        <translation>已移除。</translation>
    </message>
    <message>
        <source>None. They are set up in the account center.</source>
        <translation>无。可在账户中心设置。</translation>
    </message>
</context>
<context>
    <name>AccountGrantsCard</name>
    <message>
        <source>Applications with access</source>
        <translation>有访问权限的应用</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>自 %1 起</translation>
    </message>
    <message>
        <source>also this application: it may end this session</source>
        <translation>也是此应用：撤销可能会结束当前会话</translation>
    </message>
    <message>
        <source>The access is revoked.</source>
        <translation>已撤销访问权限。</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>无。</translation>
    </message>
</context>
<context>
    <name>AccountIdentitiesCard</name>
    <message>
        <source>Social accounts</source>
        <translation>社交账户</translation>
    </message>
    <message>
        <source>Unlink</source>
        <translation>解除关联</translation>
    </message>
    <message>
        <source>Unlinked.</source>
        <translation>已解除关联。</translation>
    </message>
    <message>
        <source>None is linked.</source>
        <translation>未关联任何账户。</translation>
    </message>
</context>
<context>
    <name>AccountPage</name>
    <message>
        <source>Logto has pages of its own for all of this, too.</source>
        <translation>以上各项 Logto 也提供了自己的页面。</translation>
    </message>
    <message>
        <source>Open the account center</source>
        <translation>打开账户中心</translation>
    </message>
</context>
<context>
    <name>AccountPasswordCard</name>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>The password is changed.</source>
        <translation>密码已更改。</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>新密码</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>再次输入新密码</translation>
    </message>
    <message>
        <source>The two differ.</source>
        <translation>两次输入不一致。</translation>
    </message>
    <message>
        <source>Change the password</source>
        <translation>更改密码</translation>
    </message>
</context>
<context>
    <name>AccountProfileCard</name>
    <message>
        <source>Profile</source>
        <translation>个人资料</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>已保存。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>用户名</translation>
    </message>
    <message>
        <source>A new username needs a confirmation that it is you, at the top of this page.</source>
        <translation>更改用户名前，请先在页面顶部确认是你本人。</translation>
    </message>
    <message>
        <source>Address of the picture</source>
        <translation>头像地址</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Fetch again</source>
        <translation>重新获取</translation>
    </message>
</context>
<context>
    <name>AccountProofCard</name>
    <message>
        <source>It is you</source>
        <translation>已确认是你本人</translation>
    </message>
    <message>
        <source>Is it you?</source>
        <translation>是你本人吗？</translation>
    </message>
    <message>
        <source>What matters for safety needs your password, or a code, before it can be changed.</source>
        <translation>涉及安全的内容需要先输入密码或验证码才能更改。</translation>
    </message>
    <message>
        <source>Confirmed for the next ten minutes: everything below can be changed.</source>
        <translation>已确认，十分钟内有效：以下内容均可更改。</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>确认</translation>
    </message>
    <message>
        <source>Send a code instead</source>
        <translation>改为发送验证码</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>验证码</translation>
    </message>
    <message>
        <source>Use the password</source>
        <translation>使用密码</translation>
    </message>
</context>
<context>
    <name>AccountSessionsCard</name>
    <message>
        <source>Sessions at the provider</source>
        <translation>提供方的会话</translation>
    </message>
    <message>
        <source>End</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>This one</source>
        <translation>当前会话</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>自 %1 起</translation>
    </message>
    <message>
        <source>The session has ended.</source>
        <translation>会话已结束。</translation>
    </message>
    <message>
        <source>None: this session has none at the provider.</source>
        <translation>无：此会话在提供方没有对应的会话。</translation>
    </message>
</context>
<context>
    <name>ActionButton</name>
    <message>
        <source>Busy</source>
        <translation>忙碌</translation>
    </message>
</context>
<context>
    <name>ApiAnswerCard</name>
    <message>
        <source>Answer</source>
        <translation>响应</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Choose a call.</source>
        <translation>请选择一个调用。</translation>
    </message>
    <message>
        <source>Cancelled. The API may have carried it out all the same.</source>
        <translation>已取消。API 仍可能已执行该调用。</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 毫秒</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Sent with the token for</source>
        <translation>所用令牌的目标</translation>
    </message>
</context>
<context>
    <name>ApiCallButton</name>
    <message>
        <source>Choose an organization first, on its page.</source>
        <translation>请先在组织页面选择一个组织。</translation>
    </message>
</context>
<context>
    <name>ApiCallsCard</name>
    <message>
        <source>Calls</source>
        <translation>调用</translation>
    </message>
    <message>
        <source>Another path below it</source>
        <translation>其下的其他路径</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>With the method GET</source>
        <translation>使用 GET 方法</translation>
    </message>
    <message>
        <source>It is to be below that address.</source>
        <translation>必须位于该地址之下。</translation>
    </message>
</context>
<context>
    <name>ApiPage</name>
    <message>
        <source>%1 ms</source>
        <translation>%1 毫秒</translation>
    </message>
    <message>
        <source>Start with the option --api and the address of an API that takes the access tokens of this tenant, such as --api https://api.example.com/v1 --resource https://api.example.com.</source>
        <translation>启动时请加上选项 --api 以及接受此租户访问令牌的 API 地址，例如 --api https://api.example.com/v1 --resource https://api.example.com。</translation>
    </message>
    <message>
        <source>Which API?</source>
        <translation>使用哪个 API？</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>已取消</translation>
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
    <name>ContinueWith</name>
    <message>
        <source>or with an account that you have elsewhere</source>
        <translation>或使用你在其他服务的账户</translation>
    </message>
    <message>
        <source>Continue with %1</source>
        <translation>通过 %1 继续</translation>
    </message>
</context>
<context>
    <name>DemoLog</name>
    <message>
        <source>organization %1</source>
        <translation>组织 %1</translation>
    </message>
    <message>
        <source>userinfo</source>
        <translation>用户信息</translation>
    </message>
    <message>
        <source>removed from this device</source>
        <translation>已从此设备移除</translation>
    </message>
    <message>
        <source>refresh token revoked</source>
        <translation>已撤销刷新令牌</translation>
    </message>
    <message>
        <source>session at the provider ended</source>
        <translation>已结束提供方的会话</translation>
    </message>
    <message>
        <source>Signed out: %1</source>
        <translation>已退出登录：%1</translation>
    </message>
    <message>
        <source>State: %1</source>
        <translation>状态：%1</translation>
    </message>
    <message>
        <source>Signed in, by the way “%1”</source>
        <translation>已登录，方式为“%1”</translation>
    </message>
    <message>
        <source>Sign-in cancelled</source>
        <translation>已取消登录</translation>
    </message>
    <message>
        <source>The provider no longer accepts the session</source>
        <translation>提供方不再接受该会话</translation>
    </message>
    <message>
        <source>Storage: %1</source>
        <translation>存储：%1</translation>
    </message>
    <message>
        <source>The clock is off by %1 s</source>
        <translation>时钟偏差 %1 秒</translation>
    </message>
    <message>
        <source>Access token refreshed: %1</source>
        <translation>已刷新访问令牌：%1</translation>
    </message>
    <message>
        <source>No access token: %1. %2</source>
        <translation>没有访问令牌：%1。%2</translation>
    </message>
    <message>
        <source>Userinfo fetched</source>
        <translation>已获取用户信息</translation>
    </message>
    <message>
        <source>No userinfo: %1</source>
        <translation>没有用户信息：%1</translation>
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
    <name>InboxNote</name>
    <message>
        <source>The local provider mails nothing. The code for %1 is on a page of its own:</source>
        <translation>本地提供方不发送邮件。%1 的验证码在单独的页面上：</translation>
    </message>
    <message>
        <source>The code was sent to %1.</source>
        <translation>验证码已发送至 %1。</translation>
    </message>
    <message>
        <source>Opens in the browser</source>
        <translation>在浏览器中打开</translation>
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
    <name>LogLine</name>
    <message>
        <source>Session</source>
        <translation>会话</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>存储</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>问题</translation>
    </message>
</context>
<context>
    <name>LogPage</name>
    <message>
        <source>What is shown</source>
        <translation>显示内容</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>会话</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copies the lines that are shown</source>
        <translation>复制显示的各行</translation>
    </message>
    <message>
        <source>Clear the log</source>
        <translation>清空日志</translation>
    </message>
    <message numerus="yes">
        <source>Log, newest first: %n line(s)</source>
        <translation>
            <numerusform>日志，最新的在最前：%n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has happened yet.</source>
        <translation>还没有任何记录。</translation>
    </message>
    <message>
        <source>Nothing matches.</source>
        <translation>没有匹配的内容。</translation>
    </message>
    <message>
        <source>Tokens, codes and passwords are never written here; what looks like one is masked.</source>
        <translation>令牌、代码和密码绝不会写入此处；看起来像这些内容的文字会被遮盖。</translation>
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
        <translation>%1 的令牌</translation>
    </message>
    <message>
        <source>Token for an organization</source>
        <translation>组织的令牌</translation>
    </message>
    <message>
        <source>Choose an organization, and its access token is here.</source>
        <translation>选择一个组织后，这里会显示其访问令牌。</translation>
    </message>
    <message>
        <source>Refreshed by itself ahead of that.</source>
        <translation>会在此之前自动刷新。</translation>
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
        <source>Audience</source>
        <translation>受众</translation>
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
        <source>Refresh now</source>
        <translation>立即刷新</translation>
    </message>
</context>
<context>
    <name>OrganizationsCard</name>
    <message>
        <source>Your organizations</source>
        <translation>你的组织</translation>
    </message>
    <message>
        <source>The current one is whose token the API page sends.</source>
        <translation>API 页面会发送当前组织的令牌。</translation>
    </message>
    <message>
        <source>The ID token has their IDs only; “Refresh details” asks for their names.</source>
        <translation>ID 令牌只包含组织 ID；点击“刷新详情”可查询名称。</translation>
    </message>
    <message>
        <source>Refreshing</source>
        <translation>正在刷新</translation>
    </message>
    <message>
        <source>Refresh details</source>
        <translation>刷新详情</translation>
    </message>
</context>
<context>
    <name>OrganizationsPage</name>
    <message>
        <source>Without the scope “%1” the provider does not tell. Start with it, and sign in again.</source>
        <translation>没有权限“%1”，提供方不会告知。请带上它启动，然后重新登录。</translation>
    </message>
    <message>
        <source>Organizations were not asked for</source>
        <translation>未请求组织信息</translation>
    </message>
    <message>
        <source>Add the user to an organization in the Logto Console, then refresh the details here.</source>
        <translation>请在 Logto 控制台中将用户加入组织，然后在此刷新详情。</translation>
    </message>
    <message>
        <source>You are a member of no organization</source>
        <translation>你不是任何组织的成员</translation>
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
    <message>
        <source>Close the log</source>
        <translation>关闭日志</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Go on without the browser</source>
        <translation>不使用浏览器继续</translation>
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
    <name>ProtectedApi</name>
    <message>
        <source>Products: a scope of the API resource</source>
        <translation>产品：API 资源的权限</translation>
    </message>
    <message>
        <source>Not allowed: a scope that you do not have</source>
        <translation>不允许：你没有的权限</translation>
    </message>
    <message>
        <source>Report of the current organization</source>
        <translation>当前组织的报告</translation>
    </message>
    <message>
        <source>API resource within the organization</source>
        <translation>组织内的 API 资源</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <translation>%1，位于 %2</translation>
    </message>
    <message>
        <source>Organization %1</source>
        <translation>组织 %1</translation>
    </message>
    <message>
        <source>Userinfo</source>
        <translation>用户信息</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
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
    <name>SessionEndedBanner</name>
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
    <name>SessionPages</name>
    <message>
        <source>Tokens</source>
        <translation>令牌</translation>
    </message>
    <message>
        <source>User</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>组织</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
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
