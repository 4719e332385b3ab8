<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Open server export…</source>
        <translation>打开服务器导出数据(&amp;O)…</translation>
    </message>
    <message>
        <source>Verify and import a signed export: a folder or a file</source>
        <translation>验证并导入已签名的导出数据：文件夹或文件</translation>
    </message>
    <message>
        <source>Open &amp;data folder…</source>
        <translation>打开数据文件夹(&amp;D)…</translation>
    </message>
    <message>
        <source>Turn a folder of CSV files into an export of your own and import it</source>
        <translation>将 CSV 文件夹转成自己的导出数据并导入</translation>
    </message>
    <message>
        <source>&amp;Try with demo data</source>
        <translation>用演示数据试用(&amp;T)</translation>
    </message>
    <message>
        <source>Make couriers, sellers and claims up on this computer</source>
        <translation>在本机生成快递员、商家和赔付申请</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>Close Stardesk</source>
        <translation>关闭 Stardesk</translation>
    </message>
    <message>
        <source>&amp;Undo the last decision</source>
        <translation>撤销上一项决定(&amp;U)</translation>
    </message>
    <message>
        <source>Take the last held decision back</source>
        <translation>撤回最近一项暂存的决定</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Copy the chosen rows or text</source>
        <translation>复制选中的行或文本</translation>
    </message>
    <message>
        <source>Copy with &amp;headers</source>
        <translation>连同表头复制(&amp;H)</translation>
    </message>
    <message>
        <source>Copy the chosen rows with the names of the columns</source>
        <translation>复制选中的行及列名</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>筛选(&amp;F)</translation>
    </message>
    <message>
        <source>Go to the filter field of the page</source>
        <translation>转到页面的筛选框</translation>
    </message>
    <message>
        <source>&amp;Columns…</source>
        <translation>列(&amp;C)…</translation>
    </message>
    <message>
        <source>Choose the columns of the table</source>
        <translation>选择表格的列</translation>
    </message>
    <message>
        <source>&amp;Narrow sidebar</source>
        <translation>窄侧栏(&amp;N)</translation>
    </message>
    <message>
        <source>Show only the icons of the pages</source>
        <translation>只显示页面图标</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>全屏(&amp;U)</translation>
    </message>
    <message>
        <source>Use the whole screen</source>
        <translation>使用整个屏幕</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>后退(&amp;B)</translation>
    </message>
    <message>
        <source>Go to where you were before</source>
        <translation>回到之前的位置</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>前进(&amp;F)</translation>
    </message>
    <message>
        <source>Go on again</source>
        <translation>再次前进</translation>
    </message>
    <message>
        <source>&amp;Search everything…</source>
        <translation>搜索全部(&amp;S)…</translation>
    </message>
    <message>
        <source>Find a page or an action by a few letters</source>
        <translation>输入几个字母查找页面或操作</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>下一窗格(&amp;N)</translation>
    </message>
    <message>
        <source>Move to the next part of the page</source>
        <translation>移到页面的下一部分</translation>
    </message>
    <message>
        <source>&amp;Previous pane</source>
        <translation>上一窗格(&amp;P)</translation>
    </message>
    <message>
        <source>Move to the part before</source>
        <translation>移到上一部分</translation>
    </message>
    <message>
        <source>&amp;Sync now</source>
        <translation>立即同步(&amp;S)</translation>
    </message>
    <message>
        <source>Fetch, verify and import the newest export</source>
        <translation>获取、验证并导入最新导出数据</translation>
    </message>
    <message>
        <source>Se&amp;ttings</source>
        <translation>设置(&amp;T)</translation>
    </message>
    <message>
        <source>Language, theme, text size, row height, time zone</source>
        <translation>语言、主题、文字大小、行高、时区</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>键盘快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>All shortcuts, searchable</source>
        <translation>全部快捷键，可搜索</translation>
    </message>
    <message>
        <source>&amp;About Stardesk</source>
        <translation>关于 Stardesk(&amp;A)</translation>
    </message>
    <message>
        <source>Version, licence and components</source>
        <translation>版本、许可证和组件</translation>
    </message>
    <message>
        <source>Open &amp;career sheet…</source>
        <translation>打开履历表(&amp;C)…</translation>
    </message>
    <message>
        <source>Read and verify the career sheet that a new courier brings along</source>
        <translation>读取并验证新快递员带来的履历表</translation>
    </message>
    <message>
        <source>ID &amp;vault…</source>
        <translation>证件保险库(&amp;V)…</translation>
    </message>
    <message>
        <source>Make, open or close the vault of ID numbers</source>
        <translation>建立、打开或关闭证件号码保险库</translation>
    </message>
    <message>
        <source>As &amp;of…</source>
        <translation>截至某日(&amp;O)…</translation>
    </message>
    <message>
        <source>See every page as it was at the end of a month, without changing anything</source>
        <translation>查看每个页面在某月末的样子，不改变任何内容</translation>
    </message>
    <message>
        <source>Back to &amp;today</source>
        <translation>回到今天(&amp;T)</translation>
    </message>
    <message>
        <source>Leave the past and show the data of now</source>
        <translation>离开过去，显示当前数据</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>重置布局(&amp;R)</translation>
    </message>
    <message>
        <source>Columns, splits and the size of the window as they were at first; views stay</source>
        <translation>列、分栏和窗口大小恢复为最初的样子；视图保留</translation>
    </message>
</context>
<context>
    <name>Cells</name>
    <message>
        <source>no data</source>
        <translation>无数据</translation>
    </message>
    <message numerus="yes">
        <source>%n star(s)</source>
        <translation>
            <numerusform>%n 星</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Claim</name>
    <message>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>已提交</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>审核中</translation>
    </message>
    <message>
        <source>Information requested</source>
        <translation>待补充材料</translation>
    </message>
    <message>
        <source>Waiting for a second person</source>
        <translation>待第二人审批</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>已批准</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>In payment</source>
        <translation>付款中</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>已付款</translation>
    </message>
    <message>
        <source>Payment failed</source>
        <translation>付款失败</translation>
    </message>
    <message>
        <source>Appealed</source>
        <translation>已申诉</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>已过期</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已结案</translation>
    </message>
    <message>
        <source>Possible duplicate</source>
        <translation>可能重复</translation>
    </message>
    <message>
        <source>Incident linked</source>
        <translation>已关联异常事件</translation>
    </message>
    <message>
        <source>Quality sample</source>
        <translation>质检抽样</translation>
    </message>
    <message>
        <source>Held for suspected fraud</source>
        <translation>疑似欺诈，暂扣</translation>
    </message>
    <message>
        <source>Conflict of interest</source>
        <translation>利益冲突</translation>
    </message>
    <message>
        <source>Deadline at risk</source>
        <translation>期限有风险</translation>
    </message>
    <message>
        <source>Deadline missed</source>
        <translation>已超期限</translation>
    </message>
    <message>
        <source>Evidence changed</source>
        <translation>证据有变化</translation>
    </message>
    <message>
        <source>The amount reaches the four-eyes limit.</source>
        <translation>金额达到四眼审批限额。</translation>
    </message>
    <message>
        <source>The amount is raised above the computed one.</source>
        <translation>金额高于计算结果。</translation>
    </message>
    <message>
        <source>It is paid out of goodwill.</source>
        <translation>属于善意赔付。</translation>
    </message>
    <message>
        <source>This reason for a rejection always needs a second person.</source>
        <translation>此拒绝原因始终需要第二人审批。</translation>
    </message>
    <message>
        <source>The claim&apos;s value reaches the four-eyes limit.</source>
        <translation>赔付申请的价值达到四眼审批限额。</translation>
    </message>
    <message>
        <source>The claim was reopened.</source>
        <translation>该赔付申请已重新打开。</translation>
    </message>
    <message>
        <source>The claim is held for suspected fraud.</source>
        <translation>该赔付申请因疑似欺诈被暂扣。</translation>
    </message>
    <message>
        <source>The claim belongs to the quality sample.</source>
        <translation>该赔付申请属于质检抽样。</translation>
    </message>
    <message>
        <source>There is no exchange rate to compare the amount with the limits.</source>
        <translation>没有汇率，无法将金额与限额比较。</translation>
    </message>
</context>
<context>
    <name>ClaimAction</name>
    <message>
        <source>Submit</source>
        <translation>提交</translation>
    </message>
    <message>
        <source>Reject automatically</source>
        <translation>自动拒绝</translation>
    </message>
    <message>
        <source>Approve automatically</source>
        <translation>自动批准</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>领取</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>释放</translation>
    </message>
    <message>
        <source>Request information</source>
        <translation>要求补充材料</translation>
    </message>
    <message>
        <source>Receive information</source>
        <translation>接收材料</translation>
    </message>
    <message>
        <source>Let the request expire</source>
        <translation>让补充请求过期</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>批准</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>确认</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>退回</translation>
    </message>
    <message>
        <source>Start payment</source>
        <translation>开始付款</translation>
    </message>
    <message>
        <source>Confirm payment</source>
        <translation>确认付款</translation>
    </message>
    <message>
        <source>Record a failed payment</source>
        <translation>记录付款失败</translation>
    </message>
    <message>
        <source>Try payment again</source>
        <translation>重试付款</translation>
    </message>
    <message>
        <source>Appeal</source>
        <translation>申诉</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>分派</translation>
    </message>
    <message>
        <source>Dismiss the appeal</source>
        <translation>驳回申诉</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>重新打开</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>结案</translation>
    </message>
    <message>
        <source>Attach a document</source>
        <translation>附加文件</translation>
    </message>
    <message>
        <source>Link an incident</source>
        <translation>关联异常事件</translation>
    </message>
</context>
<context>
    <name>ClaimDecisions</name>
    <message>
        <source>This happens on the server; the desk shows it.</source>
        <translation>此事在服务器上进行，工作台仅显示结果。</translation>
    </message>
    <message>
        <source>%1 has decided on this claim; it can be undone for %2 more min, then it is sent.</source>
        <translation>%1 已就此赔付申请做出决定；%2 分钟内仍可撤销，之后发送。</translation>
    </message>
    <message>
        <source>%1 has decided on this claim; the server has not answered yet.</source>
        <translation>%1 已就此赔付申请做出决定；服务器尚未答复。</translation>
    </message>
</context>
<context>
    <name>ClaimEvent</name>
    <message>
        <source>Opened</source>
        <translation>已开立</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>已提交</translation>
    </message>
    <message>
        <source>Rejected automatically</source>
        <translation>已自动拒绝</translation>
    </message>
    <message>
        <source>Approved automatically</source>
        <translation>已自动批准</translation>
    </message>
    <message>
        <source>Taken into review</source>
        <translation>已领取审核</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>已释放</translation>
    </message>
    <message>
        <source>Information requested</source>
        <translation>待补充材料</translation>
    </message>
    <message>
        <source>Information received</source>
        <translation>已收到材料</translation>
    </message>
    <message>
        <source>Answer not received in time</source>
        <translation>未按时收到答复</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>已批准</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>已提议</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>Confirmed by the first of two checkers</source>
        <translation>两名复核人中的第一人已确认</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>已确认</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>已退回</translation>
    </message>
    <message>
        <source>Payment started</source>
        <translation>已开始付款</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>已付款</translation>
    </message>
    <message>
        <source>Payment failed</source>
        <translation>付款失败</translation>
    </message>
    <message>
        <source>Payment tried again</source>
        <translation>已重试付款</translation>
    </message>
    <message>
        <source>Appealed</source>
        <translation>已申诉</translation>
    </message>
    <message>
        <source>Appeal assigned</source>
        <translation>申诉已分派</translation>
    </message>
    <message>
        <source>Dismissal of the appeal asked for</source>
        <translation>已请求驳回申诉</translation>
    </message>
    <message>
        <source>Dismissal of the appeal not confirmed</source>
        <translation>驳回申诉未获确认</translation>
    </message>
    <message>
        <source>Appeal dismissed</source>
        <translation>申诉已驳回</translation>
    </message>
    <message>
        <source>Reopening asked for</source>
        <translation>已请求重新打开</translation>
    </message>
    <message>
        <source>Reopening not confirmed</source>
        <translation>重新打开未获确认</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>已重新打开</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已结案</translation>
    </message>
    <message>
        <source>Document attached</source>
        <translation>已附文件</translation>
    </message>
    <message>
        <source>Incident linked</source>
        <translation>已关联异常事件</translation>
    </message>
</context>
<context>
    <name>ClaimReason</name>
    <message>
        <source>The parcel arrived late.</source>
        <translation>包裹晚到。</translation>
    </message>
    <message>
        <source>The parcel is treated as lost.</source>
        <translation>包裹按丢失处理。</translation>
    </message>
    <message>
        <source>Part of the amount is paid.</source>
        <translation>赔付部分金额。</translation>
    </message>
    <message>
        <source>The amount is paid out of goodwill.</source>
        <translation>属于善意赔付。</translation>
    </message>
    <message>
        <source>The parcel arrived within the promised time.</source>
        <translation>包裹在承诺时间内送达。</translation>
    </message>
    <message>
        <source>Delivery was attempted within the promised time.</source>
        <translation>已在承诺时间内尝试派送。</translation>
    </message>
    <message>
        <source>The delay was caused by force majeure.</source>
        <translation>延误由不可抗力造成。</translation>
    </message>
    <message>
        <source>Customs held the parcel for papers or duty owed by the recipient.</source>
        <translation>因收件人应提供的单证或应缴的税款，海关扣留了包裹。</translation>
    </message>
    <message>
        <source>The address was wrong or the recipient could not be reached.</source>
        <translation>地址有误，或无法联系到收件人。</translation>
    </message>
    <message>
        <source>The claim was filed after the time allowed.</source>
        <translation>赔付申请提交时已超过允许的期限。</translation>
    </message>
    <message>
        <source>The same claim was filed before.</source>
        <translation>此前已提交过相同的赔付申请。</translation>
    </message>
    <message>
        <source>The route, product or order value is not covered.</source>
        <translation>该线路、产品或订单金额不在保障范围内。</translation>
    </message>
    <message>
        <source>The evidence asked for was not given.</source>
        <translation>未提供所要求的证据。</translation>
    </message>
    <message>
        <source>The order was refunded already.</source>
        <translation>订单已经退款。</translation>
    </message>
    <message>
        <source>The goods may not be shipped.</source>
        <translation>该物品不得寄递。</translation>
    </message>
    <message>
        <source>The claim could not be verified.</source>
        <translation>无法核实该赔付申请。</translation>
    </message>
    <message>
        <source>The merchant handed the parcel over late and bears the cost.</source>
        <translation>商家交件过晚，由其承担费用。</translation>
    </message>
    <message>
        <source>The number of claims for this parcel is used up.</source>
        <translation>此包裹的赔付申请次数已用完。</translation>
    </message>
    <message>
        <source>The order was cancelled.</source>
        <translation>订单已取消。</translation>
    </message>
    <message>
        <source>Please send the proof of delivery.</source>
        <translation>请提供送达证明。</translation>
    </message>
    <message>
        <source>Please send the delivery promise as it was shown at checkout.</source>
        <translation>请提供结账时显示的送达承诺。</translation>
    </message>
    <message>
        <source>Please send the refund voucher.</source>
        <translation>请提供退款凭证。</translation>
    </message>
    <message>
        <source>Please send the customs papers.</source>
        <translation>请提供海关单证。</translation>
    </message>
    <message>
        <source>Please send proof of identity or bank details.</source>
        <translation>请提供身份证明或银行信息。</translation>
    </message>
    <message>
        <source>There is new evidence.</source>
        <translation>有新的证据。</translation>
    </message>
    <message>
        <source>The review was mistaken.</source>
        <translation>审核有误。</translation>
    </message>
    <message>
        <source>The tracking was corrected.</source>
        <translation>物流轨迹已更正。</translation>
    </message>
    <message>
        <source>The platform ordered it.</source>
        <translation>平台要求如此。</translation>
    </message>
    <message>
        <source>Check the amount again.</source>
        <translation>请重新核对金额。</translation>
    </message>
    <message>
        <source>Check the reason code again.</source>
        <translation>请重新核对原因代码。</translation>
    </message>
    <message>
        <source>Check the evidence again.</source>
        <translation>请重新核对证据。</translation>
    </message>
    <message>
        <source>Check the attribution again.</source>
        <translation>请重新核对责任归属。</translation>
    </message>
</context>
<context>
    <name>ClaimSplit</name>
    <message>
        <source>Due today</source>
        <translation>今日截止</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>超时</translation>
    </message>
    <message>
        <source>Second approval</source>
        <translation>二次审批</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>暂扣</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>我的</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
</context>
<context>
    <name>ClaimStages</name>
    <message>
        <source>order impossible</source>
        <translation>顺序不可能</translation>
    </message>
    <message>
        <source>no scan %1</source>
        <translation>无扫描 %1</translation>
    </message>
    <message>
        <source>%1 excused</source>
        <translation>免责 %1</translation>
    </message>
    <message>
        <source>zone unknown</source>
        <translation>时区未知</translation>
    </message>
    <message>
        <source>no scan</source>
        <translation>无扫描</translation>
    </message>
    <message>
        <source>on time</source>
        <translation>准时</translation>
    </message>
    <message>
        <source>promise %1</source>
        <extracomment>Above the dashed line of the promised day; %1 is a date such as &quot;1 Mar&quot;.</extracomment>
        <translation>承诺 %1</translation>
    </message>
    <message>
        <source>No scan tells the stages</source>
        <translation>没有扫描能说明各环节</translation>
    </message>
    <message>
        <source>No hours over the plan</source>
        <translation>没有超出计划的小时</translation>
    </message>
    <message>
        <source>The whole delay is excused</source>
        <translation>全部延误均免责</translation>
    </message>
    <message>
        <source>Stage %1 is %2 of the delay</source>
        <translation>第 %1 环节占延误的 %2</translation>
    </message>
</context>
<context>
    <name>ClaimWords</name>
    <message>
        <source>Beijing</source>
        <translation>北京</translation>
    </message>
    <message>
        <source>%1 Beijing</source>
        <translation>北京 %1</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 小时</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 天</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 天 %2 小时</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 天</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 天</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>ClaimantMessage</name>
    <message>
        <source>Chinese</source>
        <translation>中文</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>西班牙文</translation>
    </message>
    <message>
        <source>English</source>
        <translation>英文</translation>
    </message>
</context>
<context>
    <name>Claims</name>
    <message>
        <source>No compensation plan covers this parcel.</source>
        <translation>没有赔付方案覆盖此包裹。</translation>
    </message>
</context>
<context>
    <name>ClaimsPage</name>
    <message>
        <source>Next due %1 Beijing · %2 left</source>
        <extracomment>%1 a Beijing time, %2 a span such as &quot;18 min&quot;.</extracomment>
        <translation>下一截止 北京 %1 · 剩余 %2</translation>
    </message>
    <message>
        <source>Next due %1 Beijing · %2 of working time left</source>
        <translation>下一截止 北京 %1 · 剩余 %2 工作时间</translation>
    </message>
    <message>
        <source>Due %1 Beijing</source>
        <translation>北京 %1 截止</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>nobody moves in the last period</source>
        <translation>最近一期没有人升降</translation>
    </message>
    <message>
        <source>who moves in the last period:</source>
        <translation>最近一期升降的人：</translation>
    </message>
    <message>
        <source>key %1: keep %2 secret, give %2.pub to those who sync</source>
        <translation>密钥 %1：请妥善保管 %2，将 %2.pub 交给同步方</translation>
    </message>
    <message>
        <source>%1: %2 couriers, %3 sellers, %4 claims; sync it with --trust %5</source>
        <translation>%1：%2 名快递员、%3 家商家、%4 件赔付申请；同步时请用 --trust %5</translation>
    </message>
    <message>
        <source>rejected: %1, line %2, %3 “%4”: %5</source>
        <translation>已拒绝：%1，第 %2 行，%3“%4”：%5</translation>
    </message>
    <message>
        <source>nothing changed; still version %1</source>
        <translation>没有变化；仍为版本 %1</translation>
    </message>
    <message>
        <source>version %1 (%2)</source>
        <translation>版本 %1（%2）</translation>
    </message>
    <message>
        <source>up to date: version %1</source>
        <translation>已是最新：版本 %1</translation>
    </message>
    <message>
        <source>version %1, %2 s</source>
        <translation>版本 %1，%2 秒</translation>
    </message>
    <message>
        <source>all checks passed: version %1</source>
        <translation>全部检查通过：版本 %1</translation>
    </message>
    <message>
        <source>makes a signing key pair FILE and FILE.pub</source>
        <translation>生成签名密钥对 FILE 和 FILE.pub</translation>
    </message>
    <message>
        <source>writes a signed feed of invented data</source>
        <translation>写出由虚构数据构成的签名导出数据</translation>
    </message>
    <message>
        <source>turns CSV files or a SQLite file into a signed feed</source>
        <translation>将 CSV 文件或 SQLite 文件转为签名导出数据</translation>
    </message>
    <message>
        <source>all checks of sync, nothing imported</source>
        <translation>执行同步的全部检查，但不导入</translation>
    </message>
    <message>
        <source>open: counts data of %1, publishes %2, days left to change it: %3</source>
        <translation>开放：统计 %1 的数据，%2 公布，还可改变的天数：%3</translation>
    </message>
    <message>
        <source>fixed: counted on %1, publishes %2, nothing changes it any more</source>
        <translation>已锁定：%1 统计，%2 公布，不会再变</translation>
    </message>
    <message>
        <source>publishing today: counted on %1</source>
        <translation>今日公布：%1 统计</translation>
    </message>
    <message>
        <source>sellers: %1</source>
        <translation>商家：%1</translation>
    </message>
    <message>
        <source>couriers: %1</source>
        <translation>快递员：%1</translation>
    </message>
    <message>
        <source>nobody moves</source>
        <translation>没有人升降</translation>
    </message>
    <message>
        <source>who moves at the next star day, and what limits</source>
        <translation>下一个星级日谁升降，以及受限于什么</translation>
    </message>
    <message>
        <source>everything about one</source>
        <translation>单个对象的全部信息</translation>
    </message>
    <message>
        <source>why a star or an amount is what it is</source>
        <translation>星级或金额为何如此</translation>
    </message>
    <message>
        <source>%1: %2 same, %3 different, %4 unrated</source>
        <translation>%1：%2 相同，%3 不同，%4 无星级</translation>
    </message>
    <message>
        <source>rule sets in force; check evaluates vector files and ends with “N passed, N failed”</source>
        <translation>有效的规则集；check 评估向量文件，并以“N passed, N failed”结束</translation>
    </message>
    <message>
        <source>computed stars against published ones; exit 1 where they differ</source>
        <translation>将计算的星级与公布的星级比较；不一致时退出码为 1</translation>
    </message>
    <message>
        <source>checks both databases, disk, permissions, clock, feed age and operator</source>
        <translation>检查两个数据库、磁盘、权限、时钟、数据时效和操作员</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 rows in %2</source>
        <translation>%1 行，%2</translation>
    </message>
    <message>
        <source>the tables</source>
        <translation>各数据表</translation>
    </message>
    <message>
        <source>the whole filter as a file</source>
        <translation>将整个筛选结果存为文件</translation>
    </message>
    <message>
        <source>the star with changed inputs, beside the published one</source>
        <translation>改变数据后的星级，与公布星级并列</translation>
    </message>
    <message>
        <source>Exit: 0 ok, 1 findings, 2 usage, 3 data, 4 permission.</source>
        <translation>退出码：0 正常，1 有发现，2 用法错误，3 数据错误，4 无权限。</translation>
    </message>
    <message>
        <source>published %1</source>
        <translation>公布 %1</translation>
    </message>
    <message>
        <source>asked %1</source>
        <translation>申请 %1</translation>
    </message>
    <message>
        <source>computed %1, %2, by %3</source>
        <translation>计算得出 %1，%2，依据 %3</translation>
    </message>
    <message>
        <source>the chain is whole: %1 entries, ends with %2</source>
        <translation>链条完整：%1 条记录，以 %2 结尾</translation>
    </message>
    <message>
        <source>checks or lists the hash chain of what was done here</source>
        <translation>检查或列出此处操作的哈希链</translation>
    </message>
    <message>
        <source>copies decisions, outbox and audit into one checked file</source>
        <translation>将决定、发件箱和审计复制到一个经过校验的文件</translation>
    </message>
    <message>
        <source>puts a backup in place, after a backup of what is there</source>
        <translation>先备份现有内容，再恢复备份</translation>
    </message>
    <message>
        <source>decides one claim or many; held here first, undone with “undo”</source>
        <translation>对一个或多个赔付申请做决定；先在此暂存，可用“undo”撤销</translation>
    </message>
    <message>
        <source>takes back what is still held; without a name the newest of yours</source>
        <translation>撤回仍在暂存的决定；不指定则为您最近一项</translation>
    </message>
    <message>
        <source>proposed: a second person has to confirm</source>
        <translation>已提议：须由第二人确认</translation>
    </message>
    <message>
        <source>%1 sealed rows skipped: the vault is closed, or they are sealed to other desks</source>
        <translation>跳过 %1 行密封数据：保险库已关闭，或密封给其他工作台</translation>
    </message>
    <message>
        <source>finds names, pinyin, initials, numbers, ids and pages; an ID number is read from standard input with -</source>
        <translation>查找姓名、拼音、首字母、号码、标识和页面；证件号码用 - 从标准输入读取</translation>
    </message>
    <message>
        <source>vault: %1</source>
        <translation>保险库：%1</translation>
    </message>
    <message>
        <source>ID numbers reach this desk when the export is published with --seal-to %1</source>
        <translation>以 --seal-to %1 发布导出数据时，证件号码才会到达本工作台</translation>
    </message>
    <message>
        <source>%1: no code to compare, the ID number is not known here</source>
        <translation>%1：没有可比较的代码，此处不知道证件号码</translation>
    </message>
    <message>
        <source>%1: tell the reader the code %2 by another way</source>
        <translation>%1：请通过其他方式把代码 %2 告知读取方</translation>
    </message>
    <message>
        <source>signed by %1 with the employer key %2</source>
        <translation>由 %1 用雇主密钥 %2 签名</translation>
    </message>
    <message>
        <source>not verified: the key %1 belongs to no employer of this export</source>
        <translation>未验证：密钥 %1 不属于此导出数据中的任何公司</translation>
    </message>
    <message>
        <source>code: %1 – it must be the one that the employer tells you</source>
        <translation>代码：%1，必须与雇主告知您的一致</translation>
    </message>
    <message>
        <source>the vault of ID numbers: the system keyring keeps its key, or a passphrase does</source>
        <translation>证件号码保险库：密钥由系统密钥环或口令保管</translation>
    </message>
    <message>
        <source>records of people that cannot both be right</source>
        <translation>不可能同时正确的人员记录</translation>
    </message>
    <message>
        <source>the portable career sheet, signed by an employer</source>
        <translation>由公司签名的便携履历表</translation>
    </message>
    <message>
        <source>waiting for the system keyring…</source>
        <translation>正在等待系统密钥环…</translation>
    </message>
    <message>
        <source>files a document, opens a claim, lists late parcels nobody claimed, links an incident to what it touches</source>
        <translation>存档文件、开立赔付申请、列出无人申请的晚到包裹、将事件与其影响的申请关联</translation>
    </message>
    <message>
        <source>a demo feed has no server: nothing leaves this desk</source>
        <translation>演示数据没有服务器：不会发送任何内容</translation>
    </message>
    <message>
        <source>not taken in: %1: %2</source>
        <translation>未接收：%1：%2</translation>
    </message>
    <message>
        <source>%1 accepted, %2 known before, %3 in conflict, %4 rejected</source>
        <translation>%1 接受，%2 此前已知，%3 冲突，%4 拒绝</translation>
    </message>
    <message>
        <source>decisions on their way to the server; the key of this desk</source>
        <translation>发往服务器的决定；本工作台的密钥</translation>
    </message>
    <message>
        <source>the server in a folder: takes decisions in and keeps what the next publication brings</source>
        <translation>文件夹中的服务器：接收决定，保存下次发布的内容</translation>
    </message>
    <message>
        <source>%1 pages in %2</source>
        <translation>%1 页，见 %2</translation>
    </message>
    <message>
        <source>printed pages</source>
        <translation>打印页面</translation>
    </message>
    <message>
        <source>Couriers</source>
        <translation>快递员</translation>
    </message>
    <message>
        <source>Sellers</source>
        <translation>商家</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>赔付申请</translation>
    </message>
    <message>
        <source>Programmes</source>
        <translation>物流项目</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>异常事件</translation>
    </message>
    <message>
        <source>%1: %2 claims concluded, head %3</source>
        <translation>%1：%2 个赔付申请已结，链头 %3</translation>
    </message>
    <message>
        <source>verifies and imports; source and key are remembered; or back to the snapshot before</source>
        <translation>验证并导入；记住来源和密钥；或回退到之前的快照</translation>
    </message>
    <message>
        <source>both versions are kept; %1</source>
        <translation>两个版本都保留；%1</translation>
    </message>
    <message>
        <source>nothing new is sent</source>
        <translation>不发送新内容</translation>
    </message>
    <message>
        <source>decision %1 goes on</source>
        <translation>决定 %1 继续生效</translation>
    </message>
    <message>
        <source>As it was at the end of %1 (Beijing)</source>
        <translation>截至 %1 日终（北京）时的状况</translation>
    </message>
    <message>
        <source>decisions sent: %1 (batches: %2), to %3</source>
        <translation>已发送决定：%1（批次：%2），发往 %3</translation>
    </message>
    <message>
        <source>there is no folder %1: nobody has sent anything there yet</source>
        <translation>没有文件夹 %1：那里还没有人发送过任何内容</translation>
    </message>
</context>
<context>
    <name>Codes</name>
    <message>
        <source>Customized</source>
        <translation>定制</translation>
    </message>
    <message>
        <source>Ready to ship</source>
        <translation>现货</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>商家力/商品力</translation>
    </message>
    <message>
        <source>Marketing</source>
        <translation>营销力</translation>
    </message>
    <message>
        <source>Transaction</source>
        <translation>交易力</translation>
    </message>
    <message>
        <source>After-sales</source>
        <translation>保障力</translation>
    </message>
    <message>
        <source>going up</source>
        <translation>升星</translation>
    </message>
    <message>
        <source>going down</source>
        <translation>降星</translation>
    </message>
    <message>
        <source>same</source>
        <translation>持平</translation>
    </message>
    <message>
        <source>China Gold Supplier</source>
        <translation>中国供应商</translation>
    </message>
    <message>
        <source>Hong Kong Gold Supplier</source>
        <translation>香港金牌供应商</translation>
    </message>
    <message>
        <source>Taiwan Gold Supplier</source>
        <translation>台湾金牌供应商</translation>
    </message>
    <message>
        <source>out of scope</source>
        <translation>不在范围内</translation>
    </message>
    <message>
        <source>open</source>
        <translation>可领取</translation>
    </message>
    <message>
        <source>closes soon</source>
        <translation>即将关闭</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>submitted</source>
        <translation>已提交</translation>
    </message>
    <message>
        <source>in review</source>
        <translation>审核中</translation>
    </message>
    <message>
        <source>information requested</source>
        <translation>待补充材料</translation>
    </message>
    <message>
        <source>second approval</source>
        <translation>待二次审批</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>已批准</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>in payment</source>
        <translation>付款中</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>已付款</translation>
    </message>
    <message>
        <source>payment failed</source>
        <translation>付款失败</translation>
    </message>
    <message>
        <source>appealed</source>
        <translation>已申诉</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>已过期</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>closed for good</source>
        <translation>已结案</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>at risk</source>
        <translation>有风险</translation>
    </message>
    <message>
        <source>late</source>
        <translation>超时</translation>
    </message>
    <message>
        <source>due soon</source>
        <translation>即将到期</translation>
    </message>
    <message>
        <source>running</source>
        <translation>计时中</translation>
    </message>
    <message>
        <source>no clock</source>
        <translation>不计时</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>compliant</source>
        <translation>达标</translation>
    </message>
    <message>
        <source>not enrolled</source>
        <translation>未参加</translation>
    </message>
    <message>
        <source>failing</source>
        <translation>未达标</translation>
    </message>
    <message>
        <source>delayed flight</source>
        <translation>航班延误</translation>
    </message>
    <message>
        <source>strike</source>
        <translation>罢工</translation>
    </message>
    <message>
        <source>storm</source>
        <translation>风暴</translation>
    </message>
    <message>
        <source>customs hold</source>
        <translation>海关扣留</translation>
    </message>
    <message>
        <source>other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>揽收</translation>
    </message>
    <message>
        <source>Sorting &amp; transport</source>
        <translation>分拣与运输</translation>
    </message>
    <message>
        <source>Export customs</source>
        <translation>出口清关</translation>
    </message>
    <message>
        <source>Sea, land, air</source>
        <translation>海陆空干线</translation>
    </message>
    <message>
        <source>Import customs</source>
        <translation>进口清关</translation>
    </message>
    <message>
        <source>Overseas sorting</source>
        <translation>海外分拣</translation>
    </message>
    <message>
        <source>Last mile</source>
        <translation>末端派送</translation>
    </message>
    <message>
        <source>up %1</source>
        <translation>升 %1</translation>
    </message>
    <message>
        <source>down %1</source>
        <translation>降 %1</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 天</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>%1 h %2</source>
        <translation>%1 小时 %2</translation>
    </message>
    <message>
        <source>%1 late</source>
        <translation>超时 %1</translation>
    </message>
    <message>
        <source>possible duplicate</source>
        <translation>可能重复</translation>
    </message>
    <message>
        <source>incident linked</source>
        <translation>已关联事件</translation>
    </message>
    <message>
        <source>quality sample</source>
        <translation>质量抽样</translation>
    </message>
    <message>
        <source>held for fraud</source>
        <translation>因欺诈暂扣</translation>
    </message>
    <message>
        <source>conflict of interest</source>
        <translation>利益冲突</translation>
    </message>
    <message>
        <source>evidence changed</source>
        <translation>证据有变化</translation>
    </message>
    <message>
        <source>zone of a scan unknown</source>
        <translation>扫描时区未知</translation>
    </message>
    <message>
        <source>order of scans impossible</source>
        <translation>扫描顺序不可能</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>丢失</translation>
    </message>
    <message>
        <source>Worry-Free</source>
        <translation>无忧物流</translation>
    </message>
    <message>
        <source>eBay level</source>
        <translation>eBay 卖家等级</translation>
    </message>
    <message>
        <source>Taobao evaluation</source>
        <translation>淘宝物流评价</translation>
    </message>
    <message>
        <source>capped: critical complaint</source>
        <translation>封顶：特别严重投诉</translation>
    </message>
    <message>
        <source>capped: false sign-offs</source>
        <translation>封顶：虚假签收</translation>
    </message>
    <message>
        <source>carried over</source>
        <translation>沿用</translation>
    </message>
    <message>
        <source>unrated</source>
        <translation>无星级</translation>
    </message>
    <message>
        <source>rises</source>
        <translation>上升</translation>
    </message>
    <message>
        <source>rise blocked by a cap</source>
        <translation>因封顶不能上升</translation>
    </message>
    <message>
        <source>falls</source>
        <translation>下降</translation>
    </message>
    <message>
        <source>many ratings excluded: audit</source>
        <translation>剔除的评价很多：须审计</translation>
    </message>
    <message>
        <source>ratings</source>
        <translation>评价</translation>
    </message>
    <message>
        <source>delivered on time</source>
        <translation>准时送达</translation>
    </message>
    <message>
        <source>contact before delivery</source>
        <translation>派送前联系</translation>
    </message>
    <message>
        <source>to the door on demand</source>
        <translation>按需上门</translation>
    </message>
    <message>
        <source>consent and notice</source>
        <translation>征得同意并告知</translation>
    </message>
    <message>
        <source>courier</source>
        <translation>快递员</translation>
    </message>
    <message>
        <source>seller</source>
        <translation>商家</translation>
    </message>
    <message>
        <source>claim</source>
        <translation>赔付申请</translation>
    </message>
    <message>
        <source>address changed</source>
        <translation>地址已更改</translation>
    </message>
    <message>
        <source>notice of force majeure</source>
        <translation>不可抗力通知</translation>
    </message>
    <message>
        <source>edited after filing</source>
        <translation>提交后有修改</translation>
    </message>
    <message>
        <source>minor</source>
        <translation>轻微</translation>
    </message>
    <message>
        <source>major</source>
        <translation>严重</translation>
    </message>
    <message>
        <source>critical</source>
        <translation>特别严重</translation>
    </message>
    <message>
        <source>false sign-off</source>
        <translation>虚假签收</translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Stars</source>
        <translation>星级</translation>
    </message>
    <message>
        <source>3 months</source>
        <translation>近 3 个月</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>快递公司</translation>
    </message>
    <message>
        <source>City</source>
        <translation>城市</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation>评价数</translation>
    </message>
    <message>
        <source>Neg. %</source>
        <translation>差评 %</translation>
    </message>
    <message>
        <source>12 m</source>
        <translation>近 12 月</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Pinyin</source>
        <translation>拼音</translation>
    </message>
    <message>
        <source>Published star</source>
        <translation>公布星级</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Staff number</source>
        <translation>工号</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>网点</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>入职日期</translation>
    </message>
    <message>
        <source>Previous employers</source>
        <translation>以往公司</translation>
    </message>
    <message>
        <source>Pos. %</source>
        <translation>好评 %</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>派件数</translation>
    </message>
    <message>
        <source>On time %</source>
        <translation>准时 %</translation>
    </message>
    <message>
        <source>Contacted first %</source>
        <translation>派前电联 %</translation>
    </message>
    <message>
        <source>To the door %</source>
        <translation>按需上门 %</translation>
    </message>
    <message>
        <source>Consent, notice %</source>
        <translation>征得同意并告知 %</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>投诉</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>有风险</translation>
    </message>
    <message>
        <source>Unrated</source>
        <translation>无星级</translation>
    </message>
    <message>
        <source>Incentives due</source>
        <translation>待发激励</translation>
    </message>
    <message>
        <source>Open tips</source>
        <translation>未完成提示</translation>
    </message>
    <message>
        <source>ID number</source>
        <translation>证件号</translation>
    </message>
    <message>
        <source>Contacted</source>
        <translation>已联系</translation>
    </message>
    <message>
        <source>Data of</source>
        <translation>数据日期</translation>
    </message>
    <message>
        <source>Seller</source>
        <translation>商家</translation>
    </message>
    <message>
        <source>Official</source>
        <translation>正式</translation>
    </message>
    <message>
        <source>Predicted</source>
        <translation>预测</translation>
    </message>
    <message>
        <source>Limited by</source>
        <translation>受限于</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>差额</translation>
    </message>
    <message>
        <source>Seller key</source>
        <translation>商家编号</translation>
    </message>
    <message>
        <source>Membership</source>
        <translation>会员类型</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>地区</translation>
    </message>
    <message>
        <source>Account manager</source>
        <translation>客户经理</translation>
    </message>
    <message>
        <source>Official track</source>
        <translation>正式赛道</translation>
    </message>
    <message>
        <source>Locked in</source>
        <translation>锁定</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>To next star</source>
        <translation>距下一星</translation>
    </message>
    <message>
        <source>Customized: quality</source>
        <translation>定制：商家力</translation>
    </message>
    <message>
        <source>Customized: marketing</source>
        <translation>定制：营销力</translation>
    </message>
    <message>
        <source>Customized: transaction</source>
        <translation>定制：交易力</translation>
    </message>
    <message>
        <source>Customized: after-sales</source>
        <translation>定制：保障力</translation>
    </message>
    <message>
        <source>Ready to ship: quality</source>
        <translation>现货：商品力</translation>
    </message>
    <message>
        <source>Ready to ship: marketing</source>
        <translation>现货：营销力</translation>
    </message>
    <message>
        <source>Ready to ship: transaction</source>
        <translation>现货：交易力</translation>
    </message>
    <message>
        <source>Ready to ship: after-sales</source>
        <translation>现货：保障力</translation>
    </message>
    <message>
        <source>Privileges collected</source>
        <translation>已领权益</translation>
    </message>
    <message>
        <source>Privileges</source>
        <translation>权益</translation>
    </message>
    <message>
        <source>Collection window</source>
        <translation>领取窗口</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>订单数</translation>
    </message>
    <message>
        <source>Late %</source>
        <translation>晚到 %</translation>
    </message>
    <message>
        <source>Mean rating</source>
        <translation>平均评分</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>赔付申请</translation>
    </message>
    <message>
        <source>Due · time left</source>
        <translation>截止 · 剩余</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>晚到</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>申请金额</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>规则金额</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>标记</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>线路</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Promised by</source>
        <translation>承诺日期</translation>
    </message>
    <message>
        <source>Delivered on</source>
        <translation>送达日期</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>已送达</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>币种</translation>
    </message>
    <message>
        <source>Asked over policy</source>
        <translation>申请超出规则</translation>
    </message>
    <message>
        <source>Limiting stage</source>
        <translation>主要延误环节</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>证据</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>计时</translation>
    </message>
    <message>
        <source>Proposed by</source>
        <translation>提议人</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>审核员</translation>
    </message>
    <message>
        <source>Filed</source>
        <translation>提交日期</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>异常事件</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>物流项目</translation>
    </message>
    <message>
        <source>Window from</source>
        <translation>窗口开始</translation>
    </message>
    <message>
        <source>Window to</source>
        <translation>窗口结束</translation>
    </message>
    <message>
        <source>Required %</source>
        <translation>要求 %</translation>
    </message>
    <message>
        <source>Reached %</source>
        <translation>达到 %</translation>
    </message>
    <message>
        <source>Short by</source>
        <translation>缺口</translation>
    </message>
    <message>
        <source>Headroom</source>
        <translation>余量</translation>
    </message>
    <message>
        <source>Orders at fault</source>
        <translation>违规订单</translation>
    </message>
    <message>
        <source>Exposure</source>
        <translation>风险金额</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Fixable until</source>
        <translation>可补救至</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>环节</translation>
    </message>
    <message>
        <source>From</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>To</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>赔付申请数</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>1 month</source>
        <translation>1 个月</translation>
    </message>
    <message>
        <source>12 months</source>
        <translation>12 个月</translation>
    </message>
    <message>
        <source>Last star</source>
        <translation>最近星级日</translation>
    </message>
    <message>
        <source>Neutral %</source>
        <translation>中评 %</translation>
    </message>
    <message>
        <source>Top complaint</source>
        <translation>主要投诉</translation>
    </message>
    <message>
        <source>Tracking no.</source>
        <translation>运单号</translation>
    </message>
    <message>
        <source>Buyer country</source>
        <translation>买家国家</translation>
    </message>
    <message>
        <source>Promise days</source>
        <translation>承诺天数</translation>
    </message>
</context>
<context>
    <name>ConflictDesk</name>
    <message>
        <source>You left this to a second person: somebody else chooses.</source>
        <translation>您把此项留给了第二人：由其他人选择。</translation>
    </message>
    <message>
        <source>The claim was decided on the server meanwhile: leave it to a second person.</source>
        <translation>此赔付申请期间已在服务器上被决定：请留给第二人。</translation>
    </message>
    <message>
        <source>For a second person: decided offline as %1</source>
        <translation>留给第二人：离线时决定为 %1</translation>
    </message>
    <message>
        <source>Only a decision on a claim can be made again from here.</source>
        <translation>此处只能对赔付申请的决定重新决定。</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) are not chosen yet.</source>
        <translation>
            <numerusform>还有 %n 个字段未选择。</numerusform>
        </translation>
    </message>
    <message>
        <source>Amount and reason belong to their verdict: choose them from the same side.</source>
        <translation>金额和理由属于其结论：请从同一方选择。</translation>
    </message>
    <message>
        <source>It is left to a second person already.</source>
        <translation>已留给第二人。</translation>
    </message>
</context>
<context>
    <name>Console</name>
    <message>
        <source>stardesk [--profile DIR] [--demo] [--lang en|zh_CN|es] [URL]
    opens the window; one per store folder
stardesk --render PAGE --to FILE.png [--profile DIR] [--lang L] [--theme light|dark]
         [--size WxH] [--scale S] [--select ID] [--now INSTANT] [--as-of DATE]
    draws one page without a display and exits
Pages: %1</source>
        <translation>stardesk [--profile DIR] [--demo] [--lang en|zh_CN|es] [URL]
    打开窗口；每个存储文件夹一个
stardesk --render PAGE --to FILE.png [--profile DIR] [--lang L] [--theme light|dark]
         [--size WxH] [--scale S] [--select ID] [--now INSTANT] [--as-of DATE]
    无需显示器绘制一个页面后退出
页面：%1</translation>
    </message>
</context>
<context>
    <name>CourierTips</name>
    <message>
        <source>Be friendly at every door: each five-star rating lifts the mean.</source>
        <translation>在每家门口都热情礼貌：每个五星评价都会提高均值。</translation>
    </message>
    <message>
        <source>Deliver on the promised day; tell the station early when a route gets too long.</source>
        <translation>在承诺当天送达；路线太长时尽早告知网点。</translation>
    </message>
    <message>
        <source>Call or write to the consignee before you deliver.</source>
        <translation>先电联：派送前先给收件人打电话或发消息。</translation>
    </message>
    <message>
        <source>Bring the parcel to the door whenever the consignee asks for it.</source>
        <translation>按需上门：收件人要求时，把包裹送到门口。</translation>
    </message>
    <message>
        <source>Ask before you leave a parcel at a pick-up point, and tell the consignee at once where it is.</source>
        <translation>入站先征得同意，放后告知：把包裹放到代收点前先询问，放好后立即告知收件人位置。</translation>
    </message>
</context>
<context>
    <name>CourierWords</name>
    <message>
        <source>cash prize</source>
        <translation>现金奖</translation>
    </message>
    <message>
        <source>free insurance</source>
        <translation>免费保险</translation>
    </message>
    <message>
        <source>preferential loan</source>
        <translation>优惠贷款</translation>
    </message>
    <message>
        <source>promotion</source>
        <translation>推广</translation>
    </message>
    <message>
        <source>due</source>
        <translation>待发</translation>
    </message>
    <message>
        <source>awarded</source>
        <translation>已发</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>已过期</translation>
    </message>
    <message>
        <source>Taobao</source>
        <translation>淘宝</translation>
    </message>
    <message>
        <source>Tmall</source>
        <translation>天猫</translation>
    </message>
    <message>
        <source>Guoguo</source>
        <translation>裹裹</translation>
    </message>
    <message>
        <source>Complaint: signed for without delivery</source>
        <translation>投诉：未派送即签收</translation>
    </message>
    <message>
        <source>Minor complaint</source>
        <translation>轻微投诉</translation>
    </message>
    <message>
        <source>Major complaint</source>
        <translation>严重投诉</translation>
    </message>
    <message>
        <source>Critical complaint</source>
        <translation>特别严重投诉</translation>
    </message>
    <message>
        <source>not the courier&apos;s fault</source>
        <translation>快递员无过错</translation>
    </message>
    <message>
        <source>force majeure</source>
        <translation>不可抗力</translation>
    </message>
    <message>
        <source>seller or package</source>
        <translation>商家或包装</translation>
    </message>
    <message>
        <source>abuse</source>
        <translation>辱骂</translation>
    </message>
    <message>
        <source>too many by one rater</source>
        <translation>同一评价人过多</translation>
    </message>
    <message>
        <source>courier absent</source>
        <translation>快递员不在岗</translation>
    </message>
</context>
<context>
    <name>Deadlines</name>
    <message>
        <source>%1 of %2: orders can still be put right</source>
        <translation>%1，%2：订单仍可补救</translation>
    </message>
    <message>
        <source>Decide claim %1 (%2)</source>
        <translation>决定赔付申请 %1（%2）</translation>
    </message>
    <message>
        <source>Carrier answers about %1; further complaints: %2</source>
        <translation>承运方须就 %1 答复；还可投诉 %2 次</translation>
    </message>
    <message>
        <source>Claim for goods lost or damaged: %1</source>
        <translation>货物丢失或损坏的索赔：%1</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>赔付申请</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>投诉</translation>
    </message>
    <message>
        <source>Privileges</source>
        <translation>权益</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>物流项目</translation>
    </message>
    <message>
        <source>FBA claim</source>
        <translation>FBA 索赔</translation>
    </message>
    <message>
        <source>%1 sellers have not collected any privilege</source>
        <translation>%1 个商家尚未领取任何权益</translation>
    </message>
</context>
<context>
    <name>Decisions</name>
    <message>
        <source>the buyer gets %1.</source>
        <translation>买家得到 %1。</translation>
    </message>
    <message>
        <source>Approval of claim %1 proposed</source>
        <translation>已提议批准赔付申请 %1</translation>
    </message>
    <message>
        <source>Claim %1 approved</source>
        <translation>赔付申请 %1 已批准</translation>
    </message>
    <message>
        <source>Rejection of claim %1 proposed</source>
        <translation>已提议驳回赔付申请 %1</translation>
    </message>
    <message>
        <source>Claim %1 rejected</source>
        <translation>赔付申请 %1 已驳回</translation>
    </message>
    <message>
        <source>Claim %1 confirmed</source>
        <translation>赔付申请 %1 已确认</translation>
    </message>
    <message>
        <source>Claim %1 returned</source>
        <translation>赔付申请 %1 已退回</translation>
    </message>
    <message>
        <source>Claim %1 on hold, information requested</source>
        <translation>赔付申请 %1 已暂扣，已要求补充信息</translation>
    </message>
    <message>
        <source>Claim %1 released</source>
        <translation>赔付申请 %1 已释放</translation>
    </message>
    <message>
        <source>Claim %1 taken</source>
        <translation>赔付申请 %1 已领取</translation>
    </message>
    <message>
        <source>Claim %1 assigned</source>
        <translation>赔付申请 %1 已分派</translation>
    </message>
    <message>
        <source>Claim %1 linked to an incident</source>
        <translation>赔付申请 %1 已关联事件</translation>
    </message>
    <message>
        <source>Document attached to claim %1</source>
        <translation>已为赔付申请 %1 附上文件</translation>
    </message>
    <message>
        <source>Claim %1 appealed</source>
        <translation>赔付申请 %1 已申诉</translation>
    </message>
    <message>
        <source>Dismissal of claim %1 asked for</source>
        <translation>已请求驳回赔付申请 %1 的申诉</translation>
    </message>
    <message>
        <source>Reopening of claim %1 asked for</source>
        <translation>已请求重新打开赔付申请 %1</translation>
    </message>
    <message>
        <source>a second person decides; if confirmed, %1</source>
        <translation>由第二人决定；如获确认，%1</translation>
    </message>
    <message>
        <source>the buyer gets nothing and is told why.</source>
        <translation>买家得不到赔付，并会被告知原因。</translation>
    </message>
    <message>
        <source>the clock pauses until the claimant answers.</source>
        <translation>时钟暂停，直到申请人答复。</translation>
    </message>
    <message>
        <source>confirmed: %1</source>
        <translation>已确认：%1</translation>
    </message>
    <message>
        <source>confirmed: the buyer gets nothing and is told why.</source>
        <translation>已确认：买家得不到赔付，并会被告知原因。</translation>
    </message>
    <message>
        <source>the proposal goes back to review.</source>
        <translation>提议退回审核。</translation>
    </message>
    <message>
        <source>the claim goes back to the queue for anybody.</source>
        <translation>赔付申请回到队列，任何人可处理。</translation>
    </message>
    <message>
        <source>%1 reviews this claim.</source>
        <translation>%1 审核此赔付申请。</translation>
    </message>
    <message>
        <source>incident %1 is linked; its excused hours count.</source>
        <translation>已关联事件 %1；其免责小时计入。</translation>
    </message>
    <message>
        <source>an approver confirms that the appeal is dismissed.</source>
        <translation>由审批人确认驳回申诉。</translation>
    </message>
    <message>
        <source>an approver confirms; what was paid stays and is only added to.</source>
        <translation>由审批人确认；已付的保留，只能追加。</translation>
    </message>
    <message>
        <source>Final at once. Esc disarms.</source>
        <translation>立即生效。Esc 取消预备。</translation>
    </message>
    <message>
        <source>Held for %1 min, then final. Esc disarms.</source>
        <translation>暂存 %1 分钟，之后生效。Esc 取消预备。</translation>
    </message>
    <message>
        <source>the buyer gets %1. Charged of it: %2 %3.</source>
        <translation>买家得到 %1。其中承担方：%2 %3。</translation>
    </message>
    <message>
        <source>the claim is yours until you release it or your lease ends.</source>
        <translation>赔付申请归您处理，直到您释放或占用到期。</translation>
    </message>
    <message>
        <source>the document is filed with the claim.</source>
        <translation>文件已归入赔付申请。</translation>
    </message>
    <message>
        <source>the claim is looked at again by somebody who has not seen it.</source>
        <translation>赔付申请由未看过它的人重新审查。</translation>
    </message>
    <message>
        <source>%1 was paid and stays</source>
        <translation>%1 已支付，保持不变</translation>
    </message>
    <message>
        <source>%1; a supplement of %2 is added.</source>
        <translation>%1；追加补偿 %2。</translation>
    </message>
    <message>
        <source>%1; a recovery of %2 is booked.</source>
        <translation>%1；记入追偿 %2。</translation>
    </message>
    <message>
        <source>the claim goes back to review.</source>
        <translation>赔付申请退回审核。</translation>
    </message>
    <message>
        <source>the appeal is dismissed and the claim closed.</source>
        <translation>申诉被驳回，赔付申请关闭。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a courier, %2 what HR decided: &quot;rating excluded&quot;.</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Decided together for %1 claims: %2.</source>
        <translation>一并决定了 %1 个赔付申请：%2。</translation>
    </message>
</context>
<context>
    <name>DelayAttribution</name>
    <message>
        <source>Domestic collection</source>
        <translation>国内揽收</translation>
    </message>
    <message>
        <source>Sorting and transport</source>
        <translation>分拣与运输</translation>
    </message>
    <message>
        <source>Export customs</source>
        <translation>出口清关</translation>
    </message>
    <message>
        <source>Line haul</source>
        <translation>干线运输</translation>
    </message>
    <message>
        <source>Overseas customs</source>
        <translation>海外清关</translation>
    </message>
    <message>
        <source>Overseas warehousing and sorting</source>
        <translation>海外仓储与分拣</translation>
    </message>
    <message>
        <source>Last-mile delivery</source>
        <translation>末端派送</translation>
    </message>
    <message>
        <source>Merchant</source>
        <translation>商家</translation>
    </message>
    <message>
        <source>First-mile carrier</source>
        <translation>首程承运商</translation>
    </message>
    <message>
        <source>Sorting carrier</source>
        <translation>分拣承运商</translation>
    </message>
    <message>
        <source>Export broker</source>
        <translation>出口报关行</translation>
    </message>
    <message>
        <source>Line-haul carrier</source>
        <translation>干线承运商</translation>
    </message>
    <message>
        <source>Import broker</source>
        <translation>进口报关行</translation>
    </message>
    <message>
        <source>Overseas warehouse</source>
        <translation>海外仓</translation>
    </message>
    <message>
        <source>Last-mile carrier</source>
        <translation>末端承运商</translation>
    </message>
</context>
<context>
    <name>Delta</name>
    <message>
        <source>same</source>
        <translation>持平</translation>
    </message>
    <message>
        <source>up</source>
        <translation>升</translation>
    </message>
    <message>
        <source>down</source>
        <translation>降</translation>
    </message>
</context>
<context>
    <name>Doctor</name>
    <message>
        <source>there is no store folder yet</source>
        <translation>尚无存储文件夹</translation>
    </message>
    <message>
        <source>only you can read it</source>
        <translation>只有您可以读取</translation>
    </message>
    <message>
        <source>others on this machine can read it: chmod 700 the folder</source>
        <translation>本机其他人可以读取：请对该文件夹执行 chmod 700</translation>
    </message>
    <message>
        <source>%1 MiB free</source>
        <translation>可用 %1 MiB</translation>
    </message>
    <message>
        <source>the export has expired: sync a newer one</source>
        <translation>导出数据已过期：请同步更新的数据</translation>
    </message>
    <message>
        <source>the data is %1 h old</source>
        <translation>数据已有 %1 小时</translation>
    </message>
    <message>
        <source>not before the export was issued</source>
        <translation>不早于导出数据的签发时间</translation>
    </message>
    <message>
        <source>this machine&apos;s clock is behind the export: set it right</source>
        <translation>本机时钟落后于导出数据：请校准</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1，版本 %2</translation>
    </message>
    <message>
        <source>decisions and audit are readable</source>
        <translation>决定和审计记录可读</translation>
    </message>
    <message>
        <source>the export names no operator for this account: the desk is read-only</source>
        <translation>导出数据没有为此账户指定操作员：工作台为只读</translation>
    </message>
    <message>
        <source>the system keyring keeps its key</source>
        <translation>系统密钥环保管其密钥</translation>
    </message>
    <message>
        <source>a passphrase opens it</source>
        <translation>由口令打开</translation>
    </message>
    <message>
        <source>a demo: its key lies in a file beside the store</source>
        <translation>演示：密钥在存储旁的文件中</translation>
    </message>
    <message>
        <source>absent: ID numbers are skipped and counted</source>
        <translation>没有：证件号码被跳过并计数</translation>
    </message>
    <message>
        <source>closed: ID numbers are skipped and counted; %1</source>
        <translation>已关闭：证件号码被跳过并计数；%1</translation>
    </message>
    <message>
        <source>open; %1</source>
        <translation>已打开；%1</translation>
    </message>
</context>
<context>
    <name>DueText</name>
    <message>
        <source>No claim is due today</source>
        <translation>今天没有赔付申请截止</translation>
    </message>
    <message>
        <source>1 claim is due today, at %1</source>
        <translation>今天 1 个赔付申请截止，%1</translation>
    </message>
    <message numerus="yes">
        <source>%n claims are due today, most from %1</source>
        <translation>
            <numerusform>今天 %n 个赔付申请截止，%1 起最多</numerusform>
        </translation>
    </message>
    <message>
        <source>late</source>
        <translation>超时</translation>
    </message>
    <message>
        <source>still to do</source>
        <translation>仍待处理</translation>
    </message>
    <message>
        <source>%1, claims: %2</source>
        <translation>%1，赔付申请：%2</translation>
    </message>
    <message>
        <source>now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>Half hour from</source>
        <translation>半小时起于</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>赔付申请</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>Tracking record</source>
        <translation>物流轨迹</translation>
    </message>
    <message>
        <source>Promise at checkout</source>
        <translation>下单时的承诺</translation>
    </message>
    <message>
        <source>Proof of delivery</source>
        <translation>妥投证明</translation>
    </message>
    <message>
        <source>Customs notice</source>
        <translation>海关通知</translation>
    </message>
    <message>
        <source>Delay certificate</source>
        <translation>延误证明</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>聊天记录</translation>
    </message>
    <message>
        <source>Refund voucher</source>
        <translation>退款凭证</translation>
    </message>
    <message>
        <source>Loss certificate</source>
        <translation>丢失证明</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>zone unknown</source>
        <translation>时区未知</translation>
    </message>
    <message>
        <source>local rule</source>
        <translation>本地规则</translation>
    </message>
    <message>
        <source>Shown at checkout: %1, to arrive by %2 in %3.</source>
        <translation>下单时显示：%1，%2 前送达 %3。</translation>
    </message>
    <message>
        <source>A copy is filed below.</source>
        <translation>下方存有副本。</translation>
    </message>
    <message>
        <source>No copy of it is filed: ask for it with I02.</source>
        <translation>没有副本存档：请用 I02 索取。</translation>
    </message>
    <message>
        <source>Scans of stage %1, %2</source>
        <translation>第 %1 环节的扫描，%2</translation>
    </message>
    <message>
        <source>All scans</source>
        <translation>全部扫描</translation>
    </message>
    <message>
        <source>As the carrier recorded them; a scan without a zone counts for no stage.</source>
        <translation>按承运方记录；没有时区的扫描不计入任何环节。</translation>
    </message>
    <message>
        <source>Local time</source>
        <translation>当地时间</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>时区</translation>
    </message>
    <message>
        <source>Beijing</source>
        <translation>北京</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>环节</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>No scan was recorded here.</source>
        <translation>此处没有扫描记录。</translation>
    </message>
    <message>
        <source>Documents: papers for %1 of %2 stages</source>
        <translation>文件：%2 个环节中 %1 个有单证</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Received, Beijing</source>
        <translation>收到时间，北京</translation>
    </message>
    <message>
        <source>Brought by</source>
        <translation>提供者</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>No document was filed.</source>
        <translation>没有提交文件。</translation>
    </message>
    <message>
        <source>History of the claim</source>
        <translation>赔付申请的历史</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>谁</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Reason and note</source>
        <translation>原因与备注</translation>
    </message>
    <message>
        <source>Nothing has happened yet.</source>
        <translation>尚未发生任何事。</translation>
    </message>
    <message>
        <source>Proposed by %1, %2: reject (%3)</source>
        <translation>由 %1 于 %2 提议：驳回（%3）</translation>
    </message>
    <message>
        <source>Proposed by %1, %2: approve %3 (%4)</source>
        <translation>由 %1 于 %2 提议：批准 %3（%4）</translation>
    </message>
    <message>
        <source>What the proposer saw, and what is true now</source>
        <translation>提议人当时所见与现在的事实</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>As proposed</source>
        <translation>提议时</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>The proposal carries no snapshot of what its maker saw.</source>
        <translation>该提议没有附带提议人所见的快照。</translation>
    </message>
    <message>
        <source>added</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>was there</source>
        <translation>当时有</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>已删除</translation>
    </message>
    <message>
        <source>Why this amount</source>
        <translation>为什么是此金额</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行号</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>From</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>申请金额</translation>
    </message>
    <message>
        <source>Code of the policy</source>
        <translation>规则代码</translation>
    </message>
    <message>
        <source>Days late</source>
        <translation>晚到天数</translation>
    </message>
    <message>
        <source>Delivered, local time</source>
        <translation>送达，当地时间</translation>
    </message>
    <message>
        <source>Number of documents</source>
        <translation>文件数</translation>
    </message>
    <message>
        <source>Hours excused</source>
        <translation>免责小时数</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>异常事件</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>方案</translation>
    </message>
    <message>
        <source>Policy gives</source>
        <translation>规则金额</translation>
    </message>
    <message>
        <source>Promised by</source>
        <translation>承诺日期</translation>
    </message>
    <message>
        <source>Refunded before</source>
        <translation>此前已退款</translation>
    </message>
    <message>
        <source>Rule set</source>
        <translation>规则集</translation>
    </message>
    <message>
        <source>Number of scans</source>
        <translation>扫描次数</translation>
    </message>
    <message>
        <source>Shipping</source>
        <translation>运费</translation>
    </message>
    <message>
        <source>%1, export %2</source>
        <translation>%1，导出数据 %2</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>付款</translation>
    </message>
    <message>
        <source>Supplement</source>
        <translation>追加补偿</translation>
    </message>
    <message>
        <source>Recovery</source>
        <translation>追偿</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>尚未发生</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>attached here</source>
        <translation>在此附加</translation>
    </message>
    <message>
        <source>Reopening asked for by %1 (%2)</source>
        <translation>%1（%2）请求重新打开</translation>
    </message>
    <message>
        <source>Dismissal of the appeal asked for by %1 (%2)</source>
        <translation>%1（%2）请求驳回申诉</translation>
    </message>
</context>
<context>
    <name>ExclusionReason</name>
    <message>
        <source>The courier was not at fault.</source>
        <translation>快递员没有过错。</translation>
    </message>
    <message>
        <source>Force majeure kept the courier from delivering.</source>
        <translation>不可抗力使快递员无法派送。</translation>
    </message>
    <message>
        <source>The seller or the packaging was at fault.</source>
        <translation>过错在商家或包装。</translation>
    </message>
    <message>
        <source>The rating abuses the courier.</source>
        <translation>该评价辱骂快递员。</translation>
    </message>
    <message>
        <source>The courier was absent on that day.</source>
        <translation>当天快递员不在岗。</translation>
    </message>
</context>
<context>
    <name>Explanation</name>
    <message>
        <source>What if, not real data: further ratings</source>
        <translation>模拟，非真实数据：再获评价</translation>
    </message>
    <message>
        <source>Further ratings of %1 stars</source>
        <translation>再获 %1 星评价</translation>
    </message>
    <message>
        <source>What if, not real data: changed scores</source>
        <translation>模拟，非真实数据：改变得分</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>A first attempt in time counts as delivered, at local time</source>
        <translation>按时的首次派送尝试视为送达，当地时间</translation>
    </message>
    <message>
        <source>Delivered, at local time</source>
        <translation>送达，当地时间</translation>
    </message>
    <message>
        <source>Not delivered yet, at local time</source>
        <translation>尚未送达，当地时间</translation>
    </message>
    <message>
        <source>Days late</source>
        <translation>晚到天数</translation>
    </message>
    <message>
        <source>Days late before anything is taken off</source>
        <translation>扣除前的晚到天数</translation>
    </message>
    <message>
        <source>Excused hours, taken off in UTC</source>
        <translation>免责小时数，按 UTC 扣除</translation>
    </message>
    <message>
        <source>Hours over plan %1, excused %2: net</source>
        <translation>超出计划 %1 小时，免责 %2：净值</translation>
    </message>
    <message>
        <source>%1: hours over plan</source>
        <translation>%1：超出计划的小时数</translation>
    </message>
    <message>
        <source>No amount: %1</source>
        <translation>没有金额：%1</translation>
    </message>
    <message>
        <source>Promised until the end of</source>
        <translation>承诺在此日结束前送达</translation>
    </message>
    <message>
        <source>The promise starts on</source>
        <translation>承诺起算日</translation>
    </message>
    <message>
        <source>Days are counted at the destination, in the zone</source>
        <translation>按目的地天数计算，时区</translation>
    </message>
    <message>
        <source>Domestic collection</source>
        <translation>国内揽收</translation>
    </message>
    <message>
        <source>Sorting and transport</source>
        <translation>分拣与运输</translation>
    </message>
    <message>
        <source>Export customs</source>
        <translation>出口清关</translation>
    </message>
    <message>
        <source>Line haul</source>
        <translation>干线运输</translation>
    </message>
    <message>
        <source>Overseas customs</source>
        <translation>海外清关</translation>
    </message>
    <message>
        <source>Overseas warehousing and sorting</source>
        <translation>海外仓储与分拣</translation>
    </message>
    <message>
        <source>Last-mile delivery</source>
        <translation>末端派送</translation>
    </message>
    <message>
        <source>merchant (R13)</source>
        <translation>商家 (R13)</translation>
    </message>
    <message>
        <source>first-mile carrier</source>
        <translation>首程承运商</translation>
    </message>
    <message>
        <source>sorting carrier</source>
        <translation>分拣承运商</translation>
    </message>
    <message>
        <source>export broker</source>
        <translation>出口报关行</translation>
    </message>
    <message>
        <source>line-haul carrier</source>
        <translation>干线承运商</translation>
    </message>
    <message>
        <source>import broker</source>
        <translation>进口报关行</translation>
    </message>
    <message>
        <source>overseas warehouse</source>
        <translation>海外仓</translation>
    </message>
    <message>
        <source>last-mile carrier</source>
        <translation>末端承运商</translation>
    </message>
    <message>
        <source>no accepted cause</source>
        <translation>没有可接受的原因</translation>
    </message>
    <message>
        <source>customs</source>
        <translation>海关</translation>
    </message>
    <message>
        <source>force majeure</source>
        <translation>不可抗力</translation>
    </message>
    <message>
        <source>recipient</source>
        <translation>收件人</translation>
    </message>
    <message>
        <source>The amount reaches the four-eyes limit</source>
        <translation>金额达到四眼审批限额</translation>
    </message>
    <message>
        <source>The amount is raised above the computed one</source>
        <translation>金额高于计算结果</translation>
    </message>
    <message>
        <source>It is paid out of goodwill</source>
        <translation>属于善意赔付</translation>
    </message>
    <message>
        <source>This reason for a rejection always needs a second person</source>
        <translation>此拒绝原因始终需要第二人审批</translation>
    </message>
    <message>
        <source>The claim&apos;s value reaches the four-eyes limit</source>
        <translation>赔付申请的价值达到四眼审批限额</translation>
    </message>
    <message>
        <source>The claim was reopened</source>
        <translation>该赔付申请已重新打开</translation>
    </message>
    <message>
        <source>The claim is held for suspected fraud</source>
        <translation>该赔付申请因疑似欺诈被暂扣</translation>
    </message>
    <message>
        <source>The claim belongs to the quality sample</source>
        <translation>该赔付申请属于质检抽样</translation>
    </message>
    <message>
        <source>There is no exchange rate to compare the amount with the limits</source>
        <translation>没有汇率，无法将金额与限额比较</translation>
    </message>
    <message>
        <source>Promise of plan %1: %2 days from the start</source>
        <translation>方案 %1 的承诺：自起算日起 %2 天</translation>
    </message>
    <message>
        <source>Kept until the end of the promised day; late from</source>
        <translation>承诺日结束前均算按时；晚到自</translation>
    </message>
    <message>
        <source>%1 hours: %2</source>
        <translation>%1 小时：%2</translation>
    </message>
    <message>
        <source>Counts as delivered, at local time</source>
        <translation>视为送达，当地时间</translation>
    </message>
    <message>
        <source>No tier of the plan pays for so many days late</source>
        <translation>方案中没有档位赔付如此的晚到天数</translation>
    </message>
    <message>
        <source>Tier of the plan: %1 to %2 days late</source>
        <translation>方案档位：晚到 %1 到 %2 天</translation>
    </message>
    <message>
        <source>Tier of the plan: from %1 days late</source>
        <translation>方案档位：晚到 %1 天起</translation>
    </message>
    <message>
        <source>Raised to the least amount of the tier</source>
        <translation>提高到该档位的最低金额</translation>
    </message>
    <message>
        <source>Fixed amount</source>
        <translation>固定金额</translation>
    </message>
    <message>
        <source>%1 of the item price %2</source>
        <translation>商品价 %2 的 %1</translation>
    </message>
    <message>
        <source>%1 of the shipping fee %2</source>
        <translation>运费 %2 的 %1</translation>
    </message>
    <message>
        <source>The plan has no cap</source>
        <translation>该方案没有封顶</translation>
    </message>
    <message>
        <source>Cap of the plan</source>
        <translation>方案封顶金额</translation>
    </message>
    <message>
        <source>%1 at the rate %2, rounded down</source>
        <translation>%1，按汇率 %2 折算，向下取整</translation>
    </message>
    <message>
        <source>Never more than item %1 and shipping %2 less earlier refunds %3</source>
        <translation>不超过商品 %1 加运费 %2 减去此前退款 %3</translation>
    </message>
    <message>
        <source>Each line is rounded half up to the smallest unit; caps are rounded down</source>
        <translation>每行四舍五入到最小货币单位；封顶金额向下取整</translation>
    </message>
    <message>
        <source>Result, with code %1</source>
        <translation>结果，代码 %1</translation>
    </message>
    <message>
        <source>%1: %2 hours over plan, %3 of the cost to the %4</source>
        <translation>%1：超出计划 %2 小时，费用 %3 由%4承担</translation>
    </message>
    <message>
        <source>One person decides</source>
        <translation>一人即可决定</translation>
    </message>
    <message>
        <source>Further people who must confirm</source>
        <translation>还须确认的人数</translation>
    </message>
    <message>
        <source>Compared with the limits</source>
        <translation>与限额比较</translation>
    </message>
    <message>
        <source>Compared with the limits at the rate %1 of %2, frozen</source>
        <translation>与限额比较，采用 %2 的汇率 %1（已冻结）</translation>
    </message>
    <message>
        <source>Compensation</source>
        <translation>赔付</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>无数据</translation>
    </message>
    <message>
        <source>no star</source>
        <translation>无星级</translation>
    </message>
    <message>
        <source>%1, weight %2</source>
        <translation>%1，权重 %2</translation>
    </message>
    <message>
        <source>%1 ratings with the sum %2</source>
        <translation>%1 条评价，总和 %2</translation>
    </message>
    <message>
        <source>Mean with %1 ratings of %2 added as what is usual</source>
        <translation>均值，按惯例加入 %1 条 %2 分的评价</translation>
    </message>
    <message>
        <source>A mean of %1 is worth no points, a mean of %2 all of them</source>
        <translation>均值 %1 不得分，均值 %2 得满分</translation>
    </message>
    <message>
        <source>Nothing happened to judge by: the weight goes to the others</source>
        <translation>没有可评判的事项：权重分给其他组成</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Lower bound of the share (Wilson, z = %1): few cases count carefully</source>
        <translation>比例下界（Wilson，z = %1）：样本少时从严计算</translation>
    </message>
    <message>
        <source>Weighted mean of the components</source>
        <translation>各组成的加权均值</translation>
    </message>
    <message>
        <source>Deduction for upheld complaints, at most %1</source>
        <translation>成立投诉的扣分，最多 %1</translation>
    </message>
    <message>
        <source>Minor complaints: %1, each %2</source>
        <translation>轻微投诉：%1 件，每件 %2</translation>
    </message>
    <message>
        <source>Major complaints: %1, each %2</source>
        <translation>严重投诉：%1 件，每件 %2</translation>
    </message>
    <message>
        <source>Critical complaints: %1, each %2</source>
        <translation>特别严重投诉：%1 件，每件 %2</translation>
    </message>
    <message>
        <source>Score: base less deduction, not below 0</source>
        <translation>总分：基础分减扣分，不低于 0</translation>
    </message>
    <message>
        <source>Star of the score alone</source>
        <translation>仅按总分的星级</translation>
    </message>
    <message>
        <source>Star of the score alone: its band begins at %1</source>
        <translation>仅按总分的星级：该区间从 %1 开始</translation>
    </message>
    <message>
        <source>Star of the period before (periods below its edge: %1, periods carried: %2)</source>
        <translation>上期星级（低于下限的期数：%1，沿用的期数：%2）</translation>
    </message>
    <message>
        <source>Critical complaints upheld: %1; from %2 on the star is at most %3</source>
        <translation>成立的特别严重投诉：%1；达到 %2 件时星级最高 %3</translation>
    </message>
    <message>
        <source>False sign-offs: %1; from %2 on the star is at most %3</source>
        <translation>虚假签收：%1；达到 %2 件时星级最高 %3</translation>
    </message>
    <message>
        <source>Too little data: the star before is kept, at most %1 periods; this is number %2</source>
        <translation>数据太少：沿用上期星级，最多 %1 期；这是第 %2 期</translation>
    </message>
    <message>
        <source>Too little data for a star: at least %1 ratings and %2 deliveries are needed</source>
        <translation>数据太少，无法评星：至少需要 %1 条评价和 %2 次派送</translation>
    </message>
    <message>
        <source>The star rises, by at most %1 a period</source>
        <translation>星级上升，每期最多升 %1</translation>
    </message>
    <message>
        <source>The star would rise, but the cap is lower</source>
        <translation>星级本应上升，但封顶更低</translation>
    </message>
    <message>
        <source>Below the edge %1 of the star: period %2 of %3, kept</source>
        <translation>低于该星级下限 %1：第 %2 / %3 期，保留</translation>
    </message>
    <message>
        <source>The star falls: more than %1 below the edge %2, or below it for %3 periods in a row</source>
        <translation>星级下降：低于下限 %2 超过 %1，或连续 %3 期低于下限</translation>
    </message>
    <message>
        <source>Courier star by rule set %1, version %2</source>
        <translation>按规则集 %1 版本 %2 的快递员星级</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation>用户评分</translation>
    </message>
    <message>
        <source>Delivered on time</source>
        <translation>准时送达</translation>
    </message>
    <message>
        <source>Contact before delivery</source>
        <translation>派前电联</translation>
    </message>
    <message>
        <source>To the door on demand</source>
        <translation>按需上门</translation>
    </message>
    <message>
        <source>Consent and notice at pick-up points</source>
        <translation>入站先征得同意，放后告知</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A line of an explanation: %1 is a sentence without full stop, %2 what it came to.</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>local rule</source>
        <extracomment>Mark behind a number that is an assumption of this house and not of the platform.</extracomment>
        <translation>本地规则</translation>
    </message>
    <message>
        <source>%1: enough already, more of it has no effect</source>
        <translation>%1：已足够，再多也没有作用</translation>
    </message>
    <message>
        <source>%1: from %2 to %3</source>
        <translation>%1：从 %2 到 %3</translation>
    </message>
    <message>
        <source>%1: points missing in all</source>
        <translation>%1：共缺分数</translation>
    </message>
    <message>
        <source>Further five-star ratings</source>
        <translation>再获五星评价</translation>
    </message>
    <message>
        <source>More deliveries on time instead of late</source>
        <translation>更多准时送达，而非晚到</translation>
    </message>
    <message>
        <source>More deliveries with a call or message before</source>
        <translation>更多派送前先电话或短信联系</translation>
    </message>
    <message>
        <source>More deliveries to the door when asked</source>
        <translation>更多按要求送货上门</translation>
    </message>
    <message>
        <source>More pick-up point deliveries with consent and notice</source>
        <translation>更多入站包裹先征得同意并告知</translation>
    </message>
    <message>
        <source>Fewest changes over all components together</source>
        <translation>所有组成合计的最少改动</translation>
    </message>
    <message>
        <source>Further five-star ratings, everything else unchanged</source>
        <translation>再获五星评价，其他不变</translation>
    </message>
    <message>
        <source>%1 can still add at most</source>
        <translation>%1 最多还能增加</translation>
    </message>
    <message>
        <source>The highest star is reached</source>
        <translation>已达最高星级</translation>
    </message>
    <message>
        <source>No track has all its data: there is no route to show</source>
        <translation>没有一条赛道数据齐全：无法给出路径</translation>
    </message>
    <message>
        <source>Shortest route to star %1</source>
        <translation>到 %1 星的最短路径</translation>
    </message>
    <message>
        <source>Nothing to lose: no star, or no data</source>
        <translation>无可失去：没有星级，或没有数据</translation>
    </message>
    <message>
        <source>Star %1 is kept; points to spare in the lowest indicator</source>
        <translation>保住 %1 星；最低指标的富余分数</translation>
    </message>
    <message>
        <source>Star %1 is lost unless these points are won back</source>
        <translation>除非补回这些分数，否则失去 %1 星</translation>
    </message>
    <message>
        <source>The way to star %1</source>
        <translation>到 %1 星的路径</translation>
    </message>
    <message>
        <source>Score needed</source>
        <translation>所需总分</translation>
    </message>
    <message>
        <source>Nothing stands in the way</source>
        <translation>没有障碍</translation>
    </message>
    <message>
        <source>Too few deliveries for a star: ratings alone cannot help</source>
        <translation>派送量太少，无法评星：只靠评价无济于事</translation>
    </message>
    <message>
        <source>Not in this period: the star rises by a limited number a period</source>
        <translation>本期不行：每期升星有限</translation>
    </message>
    <message>
        <source>Not while the cap holds: complaints must leave the window first</source>
        <translation>封顶期间不行：投诉须先移出窗口</translation>
    </message>
    <message>
        <source>Out of reach with five-star ratings alone</source>
        <translation>只靠五星评价无法达到</translation>
    </message>
    <message>
        <source>%1: a missing indicator gives the track no star</source>
        <translation>%1：指标缺失，该赛道没有星级</translation>
    </message>
    <message>
        <source>%1, enough for star %2; this decides</source>
        <translation>%1，达到 %2 星；由此决定</translation>
    </message>
    <message>
        <source>%1, enough for star %2</source>
        <translation>%1，达到 %2 星</translation>
    </message>
    <message>
        <source>Star %1 begins at %2; %3 points are missing</source>
        <translation>%1 星从 %2 开始；还差 %3 分</translation>
    </message>
    <message>
        <source>%1: the lowest indicator decides</source>
        <translation>%1：最低指标决定</translation>
    </message>
    <message>
        <source>No data for this track; the other one still counts</source>
        <translation>该赛道没有数据；另一条仍然有效</translation>
    </message>
    <message>
        <source>Customized track</source>
        <translation>定制赛道</translation>
    </message>
    <message>
        <source>Ready-to-ship track</source>
        <translation>现货赛道</translation>
    </message>
    <message>
        <source>Seller and product quality</source>
        <translation>商家力/商品力</translation>
    </message>
    <message>
        <source>Marketing</source>
        <translation>营销力</translation>
    </message>
    <message>
        <source>Transaction</source>
        <translation>交易力</translation>
    </message>
    <message>
        <source>After-sales service</source>
        <translation>保障力</translation>
    </message>
    <message>
        <source>Seller star by rule set %1, version %2</source>
        <translation>按规则集 %1 版本 %2 的商家星级</translation>
    </message>
    <message>
        <source>The higher track is published; at a tie the first</source>
        <translation>公布较高赛道的星级；相同时取第一条</translation>
    </message>
    <message>
        <source>To be audited: people excluded %1 of %2 ratings; the export does not say who</source>
        <translation>须审计：人工剔除了 %2 条评价中的 %1 条；导出数据未说明是谁</translation>
    </message>
    <message>
        <source>Excluded with code %1</source>
        <translation>以代码 %1 剔除</translation>
    </message>
    <message>
        <source>too few to show</source>
        <translation>太少，不予显示</translation>
    </message>
    <message>
        <source>Fewer than %1 ratings: they stay anonymous</source>
        <translation>少于 %1 条评价：保持匿名</translation>
    </message>
    <message>
        <source>.</source>
        <extracomment>The decimal sign of this language, nothing else: a point in English and Chinese, a comma in Spanish.</extracomment>
        <translation>.</translation>
    </message>
</context>
<context>
    <name>Failure</name>
    <message>
        <source>The stored columns are damaged. Import the data again.</source>
        <translation>已存的列数据已损坏。请重新导入数据。</translation>
    </message>
    <message>
        <source>%1 has a value of its own in nearly every row and cannot be counted.</source>
        <translation>“%1”几乎每行的值都不同，无法分类计数。</translation>
    </message>
    <message>
        <source>A quotation mark is not closed.</source>
        <translation>引号没有闭合。</translation>
    </message>
    <message>
        <source>Write a value after &quot;%1:&quot;.</source>
        <translation>请在“%1:”后写一个值。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a date. Write for example %2:2024-03-05, %2:2024-03 or %2:&gt;=2024-01-31.</source>
        <translation>“%1”不是日期。例如可写 %2:2024-03-05、%2:2024-03 或 %2:&gt;=2024-01-31。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a whole number. Write for example %2:4, %2:&gt;=4 or %2:2..5.</source>
        <translation>“%1”不是整数。例如可写 %2:4、%2:&gt;=4 或 %2:2..5。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a number with at most %2 decimals. Write for example %3:&gt;=84.99.</source>
        <translation>“%1”不是最多 %2 位小数的数字。例如可写 %3:&gt;=84.99。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither yes nor no. Write %2:yes or %2:no.</source>
        <translation>“%1”既不是是，也不是否。请写 %2:yes 或 %2:no。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a value of %2: the data has none.</source>
        <translation>“%1”不是 %2 的取值：数据中没有任何取值。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a value of %2. Did you mean &quot;%3&quot;?</source>
        <translation>“%1”不是 %2 的取值。您是指“%3”吗？</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a value of %2. Its values: %3.</source>
        <translation>“%1”不是 %2 的取值。可用的取值：%3。</translation>
    </message>
    <message>
        <source>%1 holds words, which are not larger or smaller. Write %1:%2.</source>
        <translation>%1 是文字，没有大小之分。请写 %1:%2。</translation>
    </message>
    <message>
        <source>An amount needs its currency. Write for example %1.</source>
        <translation>金额需要币种。例如可写 %1。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a currency. Write its three letters, for example %2:&gt;=EUR10.</source>
        <translation>“%1”不是币种。请写三位字母代码，例如 %2:&gt;=EUR10。</translation>
    </message>
    <message>
        <source>A range of amounts has one currency, not %1 and %2.</source>
        <translation>金额范围只能用一个币种，不能同时用 %1 和 %2。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an amount in %2. Write for example %3.</source>
        <translation>“%1”不是 %2 金额。例如可写 %3。</translation>
    </message>
    <message>
        <source>%1 holds texts, which are not larger or smaller. Write %1:%2.</source>
        <translation>%1 是文本，没有大小之分。请写 %1:%2。</translation>
    </message>
    <message>
        <source>%1 is a curve and cannot be filtered.</source>
        <translation>%1 是曲线，不能用来筛选。</translation>
    </message>
    <message>
        <source>There is no column &quot;%1&quot;. Did you mean &quot;%2&quot;?</source>
        <translation>没有列“%1”。您是指“%2”吗？</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a direction: write asc or desc.</source>
        <translation>“%1”不是排序方向：请写 asc 或 desc。</translation>
    </message>
    <message>
        <source>The stored score history is damaged. Import the data again.</source>
        <translation>已存的得分历史已损坏。请重新导入数据。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a decimal number</source>
        <translation>“%1”不是十进制小数</translation>
    </message>
    <message>
        <source>has more than %1 digits</source>
        <translation>超过 %1 位数字</translation>
    </message>
    <message>
        <source>has more than %1 decimals</source>
        <translation>超过 %1 位小数</translation>
    </message>
    <message>
        <source>a score must be from 0 to 100</source>
        <translation>得分必须在 0 到 100 之间</translation>
    </message>
    <message>
        <source>The amount is too large.</source>
        <translation>金额过大。</translation>
    </message>
    <message>
        <source>The amount must not be negative.</source>
        <translation>金额不能为负。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an amount of money.</source>
        <translation>“%1”不是金额。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an exchange rate.</source>
        <translation>“%1”不是汇率。</translation>
    </message>
    <message>
        <source>A weight must not be negative.</source>
        <translation>权重不能为负。</translation>
    </message>
    <message>
        <source>There is nothing to split by.</source>
        <translation>没有可用于分摊的依据。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a known currency.</source>
        <translation>“%1”不是已知币种。</translation>
    </message>
    <message>
        <source>the parcel&apos;s prices are in different currencies</source>
        <translation>该包裹的各项价格币种不同</translation>
    </message>
    <message>
        <source>“%1” is not a currency in which claims can be paid</source>
        <translation>“%1”不是可用于赔付的币种</translation>
    </message>
    <message>
        <source>the time zone “%1” is not known here, so its days cannot be counted</source>
        <translation>此处不认识时区“%1”，因此无法计算天数</translation>
    </message>
    <message>
        <source>there is no conduct window for “%1”, so there is nothing to compute a star from</source>
        <translation>“%1”没有行为数据窗口，因此无法计算星级</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>the data are of %1, and what they said on %2 is not kept: choose that day or a later one</source>
        <translation>数据日期为 %1，没有保留 %2 当时的内容：请选择该日或更晚的日期</translation>
    </message>
    <message>
        <source>cannot write the file: %1; choose another folder or free some space</source>
        <translation>无法写入文件：%1；请换一个文件夹或释放一些空间</translation>
    </message>
    <message>
        <source>there is no %1 “%2” in this export</source>
        <translation>此导出数据中没有%1“%2”</translation>
    </message>
    <message>
        <source>an .xlsx sheet holds 1,048,576 rows; narrow the filter or export .csv</source>
        <translation>.xlsx 工作表最多容纳 1,048,576 行；请缩小筛选范围，或导出 .csv</translation>
    </message>
    <message>
        <source>an export goes to a .csv, .tsv, .xlsx or .pdf file, not to “%1”</source>
        <translation>只能导出为 .csv、.tsv、.xlsx 或 .pdf 文件，不能导出为“%1”</translation>
    </message>
    <message>
        <source>the program&apos;s own rule set is missing; install it again</source>
        <translation>程序自带的规则集缺失；请重新安装</translation>
    </message>
    <message>
        <source>cannot read the file: %1</source>
        <translation>无法读取文件：%1</translation>
    </message>
    <message>
        <source>the file is larger than 1 MiB, so it is no rule set</source>
        <translation>文件大于 1 MiB，因此不是规则集</translation>
    </message>
    <message>
        <source>there is no rule set “%1” and no file of that name; there are %2</source>
        <translation>没有规则集“%1”，也没有同名文件；可用的有 %2</translation>
    </message>
    <message>
        <source>the file is larger than 256 MiB</source>
        <translation>文件大于 256 MiB</translation>
    </message>
    <message>
        <source>there is no kind “%1”; there are courier, seller, claim and page</source>
        <translation>没有类型“%1”；可用的类型有 courier、seller、claim 和 page</translation>
    </message>
    <message>
        <source>there is no track “%1”; there are %2</source>
        <translation>没有赛道“%1”；可用的有 %2</translation>
    </message>
    <message>
        <source>there is no indicator “%1”; there are %2</source>
        <translation>没有指标“%1”；可用的有 %2</translation>
    </message>
    <message>
        <source>there are no scores for “%1”, so there is nothing to compute a star from</source>
        <translation>“%1”没有得分，因此无法计算星级</translation>
    </message>
    <message>
        <source>there is no data yet: sync an export first (stardesk-cli sync SOURCE --trust KEY)</source>
        <translation>尚无数据：请先同步导出数据（stardesk-cli sync SOURCE --trust KEY）</translation>
    </message>
    <message>
        <source>say which key to trust: --trust PUBKEY_OR_FILE</source>
        <translation>请说明信任哪个密钥：--trust PUBKEY_OR_FILE</translation>
    </message>
    <message>
        <source>%1 has no column “%2”; it has %3</source>
        <translation>%1 没有列“%2”；可用的列有 %3</translation>
    </message>
    <message>
        <source>stopped; no file was written</source>
        <translation>已停止；没有写入文件</translation>
    </message>
    <message>
        <source>there is no column “%1” to count</source>
        <translation>没有可计数的列“%1”</translation>
    </message>
    <message>
        <source>A start and a later end such as &quot;09:00&quot; are needed.</source>
        <translation>需要开始时间和更晚的结束时间，如“09:00”。</translation>
    </message>
    <message>
        <source>The working hours overlap or are out of order.</source>
        <translation>工作时段重叠或顺序有误。</translation>
    </message>
    <message>
        <source>There are no working hours.</source>
        <translation>没有工作时段。</translation>
    </message>
    <message>
        <source>There is no working weekday.</source>
        <translation>没有工作日。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a known time zone.</source>
        <translation>“%1”不是已知时区。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a date.</source>
        <translation>“%1”不是日期。</translation>
    </message>
    <message>
        <source>OFF or WORK is needed here.</source>
        <translation>此处需要 OFF 或 WORK。</translation>
    </message>
    <message>
        <source>true or false is needed here.</source>
        <translation>此处需要 true 或 false。</translation>
    </message>
    <message>
        <source>The day %1 stands twice.</source>
        <translation>日期 %1 出现了两次。</translation>
    </message>
    <message>
        <source>%1 minutes are outside 0 to %2.</source>
        <translation>%1 分钟不在 0 到 %2 之间。</translation>
    </message>
    <message>
        <source>The calendar holds too little working time.</source>
        <translation>日历中的工作时间太少。</translation>
    </message>
    <message>
        <source>The clock does not run.</source>
        <translation>计时没有运行。</translation>
    </message>
    <message>
        <source>%1 hours are outside 0 to %2.</source>
        <translation>%1 小时不在 0 到 %2 之间。</translation>
    </message>
    <message>
        <source>The rule set has no compensation plan &quot;%1&quot;.</source>
        <translation>规则集中没有赔付方案“%1”。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an instant.</source>
        <translation>“%1”不是时刻。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a known word.</source>
        <translation>“%1”不是已知的词。</translation>
    </message>
    <message>
        <source>The field is missing.</source>
        <translation>缺少该字段。</translation>
    </message>
    <message>
        <source>Hours of %1 stages are needed.</source>
        <translation>需要 %1 个环节的小时数。</translation>
    </message>
    <message>
        <source>This cannot be done to the claim in its present state.</source>
        <translation>赔付申请在当前状态下不能执行此操作。</translation>
    </message>
    <message>
        <source>Your role does not include this.</source>
        <translation>您的角色没有此权限。</translation>
    </message>
    <message>
        <source>You have acted on this decision already; another person must do this.</source>
        <translation>您已经处理过这项决定；必须由另一人来做。</translation>
    </message>
    <message>
        <source>You took part in this review; somebody who did not must confirm it.</source>
        <translation>您参与了这次审核；必须由未参与的人确认。</translation>
    </message>
    <message>
        <source>You checked in this review and can no longer take part in it.</source>
        <translation>您在这次审核中做过复核，不能再参与。</translation>
    </message>
    <message>
        <source>This person took part in an earlier review of the claim.</source>
        <translation>此人参与过该赔付申请的前一次审核。</translation>
    </message>
    <message>
        <source>The evidence has changed since the proposal; return it with K03.</source>
        <translation>提议之后证据有变化；请以 K03 退回。</translation>
    </message>
    <message>
        <source>Somebody else has taken or changed the claim meanwhile.</source>
        <translation>期间已有其他人领取或修改了该赔付申请。</translation>
    </message>
    <message>
        <source>Somebody else holds the claim.</source>
        <translation>该赔付申请由其他人持有。</translation>
    </message>
    <message>
        <source>The claim was returned too often; the lead must assign it anew.</source>
        <translation>该赔付申请退回次数过多；必须由组长重新分派。</translation>
    </message>
    <message>
        <source>The amount is above your own limit.</source>
        <translation>金额超过您的审批上限。</translation>
    </message>
    <message>
        <source>There is no exchange rate of this day to compare the amount with the limit.</source>
        <translation>没有当日汇率，无法将金额与限额比较。</translation>
    </message>
    <message>
        <source>A reason code is required.</source>
        <translation>必须填写原因代码。</translation>
    </message>
    <message>
        <source>This reason code does not fit the action.</source>
        <translation>此原因代码不适用于该操作。</translation>
    </message>
    <message>
        <source>This decision needs a comment that says why.</source>
        <translation>这项决定需要说明原因的备注。</translation>
    </message>
    <message>
        <source>An approved amount must be above zero.</source>
        <translation>批准金额必须大于零。</translation>
    </message>
    <message>
        <source>The amount is above what can be paid here.</source>
        <translation>金额超过此处可赔付的上限。</translation>
    </message>
    <message>
        <source>The time for this is over.</source>
        <translation>操作期限已过。</translation>
    </message>
    <message>
        <source>It is too early for this.</source>
        <translation>现在操作为时过早。</translation>
    </message>
    <message>
        <source>The number of attempts is used up.</source>
        <translation>次数已用完。</translation>
    </message>
    <message>
        <source>Required evidence is missing.</source>
        <translation>缺少必需的证据。</translation>
    </message>
    <message>
        <source>The claim is flagged; a person must decide.</source>
        <translation>该赔付申请带有标记；必须由人工决定。</translation>
    </message>
    <message>
        <source>A reference is required.</source>
        <translation>必须填写参考号。</translation>
    </message>
    <message>
        <source>Say to whom the claim is assigned.</source>
        <translation>请说明该赔付申请分派给谁。</translation>
    </message>
    <message>
        <source>There is such a claim already.</source>
        <translation>已存在这样的赔付申请。</translation>
    </message>
    <message>
        <source>This decision&apos;s identity was used before with another content.</source>
        <translation>这项决定的标识已用于其他内容。</translation>
    </message>
    <message>
        <source>The tier ends before it begins.</source>
        <translation>该档位在开始之前就已结束。</translation>
    </message>
    <message>
        <source>The tier pays nothing.</source>
        <translation>该档位没有赔付。</translation>
    </message>
    <message>
        <source>An object is needed here.</source>
        <translation>此处需要一个对象。</translation>
    </message>
    <message>
        <source>The plan has no tier.</source>
        <translation>该方案没有档位。</translation>
    </message>
    <message>
        <source>The tiers from day %1 and from day %2 overlap.</source>
        <translation>从第 %1 天起与从第 %2 天起的档位重叠。</translation>
    </message>
    <message>
        <source>The cap is in %1: a rate to %2 is needed.</source>
        <translation>封顶金额的币种是 %1：需要兑 %2 的汇率。</translation>
    </message>
    <message>
        <source>The plan %1 pays in %2, not in %3.</source>
        <translation>方案 %1 以 %2 赔付，而不是 %3。</translation>
    </message>
    <message>
        <source>must be a list of two numbers</source>
        <translation>必须是两个数字的列表</translation>
    </message>
    <message>
        <source>the first number must be below the second</source>
        <translation>第一个数字必须小于第二个</translation>
    </message>
    <message>
        <source>must be at most %1</source>
        <translation>不能大于 %1</translation>
    </message>
    <message>
        <source>must be a pair of lowest score and star</source>
        <translation>必须是最低得分和星级的一对值</translation>
    </message>
    <message>
        <source>bands must descend in score and in star</source>
        <translation>区间必须按得分和星级递减</translation>
    </message>
    <message>
        <source>the last band must begin at 0</source>
        <translation>最后一个区间必须从 0 开始</translation>
    </message>
    <message>
        <source>must be a whole number from %1 to %2</source>
        <translation>必须是 %1 到 %2 的整数</translation>
    </message>
    <message>
        <source>is above the total (%1 of %2)</source>
        <translation>超过总数（%2 中的 %1）</translation>
    </message>
    <message>
        <source>must be a star from 1 to 5, or null</source>
        <translation>必须是 1 到 5 的星级，或 null</translation>
    </message>
    <message>
        <source>%1 ratings of 1 to 5 cannot sum to %2</source>
        <translation>%1 条 1 到 5 分的评价之和不可能是 %2</translation>
    </message>
    <message>
        <source>The delay is excused: there is no cost to split.</source>
        <translation>延误可免责：没有需要分摊的费用。</translation>
    </message>
    <message>
        <source>names no measure</source>
        <translation>没有指明指标</translation>
    </message>
    <message>
        <source>a window ends after days or after months</source>
        <translation>窗口须按天数或按月数结束</translation>
    </message>
    <message>
        <source>the window ends before it opens</source>
        <translation>窗口在开始之前就已结束</translation>
    </message>
    <message>
        <source>Two rates from %1 to %2 are valid on %3.</source>
        <translation>从 %1 到 %2 的两个汇率在 %3 同时有效。</translation>
    </message>
    <message>
        <source>A whole number is needed here.</source>
        <translation>此处需要整数。</translation>
    </message>
    <message>
        <source>%1 is too small: the least is %2.</source>
        <translation>%1 太小：最小为 %2。</translation>
    </message>
    <message>
        <source>%1 is outside %2 to %3.</source>
        <translation>%1 不在 %2 到 %3 之间。</translation>
    </message>
    <message>
        <source>A text is needed here.</source>
        <translation>此处需要文本。</translation>
    </message>
    <message>
        <source>A list is needed here.</source>
        <translation>此处需要列表。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a local time.</source>
        <translation>“%1”不是当地时间。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no platform</source>
        <translation>“%1”不是平台</translation>
    </message>
    <message>
        <source>must be after valid_from</source>
        <translation>必须晚于 valid_from</translation>
    </message>
    <message>
        <source>the validity overlaps that of %1</source>
        <translation>有效期与 %1 的有效期重叠</translation>
    </message>
    <message>
        <source>lies inside the window that it judges</source>
        <translation>位于它所评判的窗口之内</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a currency code</source>
        <translation>“%1”不是币种代码</translation>
    </message>
    <message>
        <source>must be a list</source>
        <translation>必须是列表</translation>
    </message>
    <message>
        <source>This is no line of the region table.</source>
        <translation>这不是地区表中的一行。</translation>
    </message>
    <message>
        <source>must be a text that is not empty</source>
        <translation>必须是非空文本</translation>
    </message>
    <message>
        <source>must be an object</source>
        <translation>必须是对象</translation>
    </message>
    <message>
        <source>must be a list that is not empty</source>
        <translation>必须是非空列表</translation>
    </message>
    <message>
        <source>must be a day as YYYY-MM-DD</source>
        <translation>必须是 YYYY-MM-DD 形式的日期</translation>
    </message>
    <message>
        <source>must be a list of JSON pointers</source>
        <translation>必须是 JSON 指针的列表</translation>
    </message>
    <message>
        <source>the rule set is no JSON object (byte %1)</source>
        <translation>规则集不是 JSON 对象（字节 %1）</translation>
    </message>
    <message>
        <source>version %1 is already known with another content</source>
        <translation>版本 %1 已存在，且内容不同</translation>
    </message>
    <message>
        <source>the validity overlaps that of rule set %1</source>
        <translation>有效期与规则集 %1 的有效期重叠</translation>
    </message>
    <message>
        <source>there is no rule set %1</source>
        <translation>没有规则集 %1</translation>
    </message>
    <message>
        <source>no rule set is valid on %1</source>
        <translation>%1 没有有效的规则集</translation>
    </message>
    <message>
        <source>rule set %1 is not valid on %2</source>
        <translation>规则集 %1 在 %2 无效</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no kind of vector</source>
        <translation>“%1”不是向量类型</translation>
    </message>
    <message>
        <source>the file is no JSON object (byte %1)</source>
        <translation>文件不是 JSON 对象（字节 %1）</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands here twice</source>
        <translation>“%1”在此出现了两次</translation>
    </message>
    <message>
        <source>has more than %1 entries</source>
        <translation>超过 %1 个条目</translation>
    </message>
    <message>
        <source>a threshold has at most two decimals</source>
        <translation>阈值最多两位小数</translation>
    </message>
    <message>
        <source>thresholds must ascend</source>
        <translation>阈值必须递增</translation>
    </message>
    <message>
        <source>must be a time as HH:MM:SS</source>
        <translation>必须是 HH:MM:SS 形式的时间</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no indicator of this rule set</source>
        <translation>“%1”不是此规则集的指标</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no track of this rule set</source>
        <translation>“%1”不是此规则集的赛道</translation>
    </message>
    <message>
        <source>a gate needs at_least or at_most</source>
        <translation>门槛需要 at_least 或 at_most</translation>
    </message>
    <message>
        <source>must be a list of %1 scores</source>
        <translation>必须是 %1 个得分的列表</translation>
    </message>
    <message>
        <source>must be an instant with an offset (ISO 8601)</source>
        <translation>必须是带时区偏移的时刻（ISO 8601）</translation>
    </message>
    <message>
        <source>a count must not be negative</source>
        <translation>计数不能为负</translation>
    </message>
    <message>
        <source>must be a list of texts</source>
        <translation>必须是文本的列表</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a kind of vector.</source>
        <translation>“%1”不是向量类型。</translation>
    </message>
    <message>
        <source>The program lacks its table %1.</source>
        <translation>程序缺少数据表 %1。</translation>
    </message>
    <message>
        <source>A demo has 31 to 1000 days, at most 9,999,999 couriers and sellers, and at most 8,000,000 claims.</source>
        <translation>演示数据须为 31 到 1000 天，快递员和商家最多各 9,999,999，赔付申请最多 8,000,000。</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>已停止。没有任何更改。</translation>
    </message>
    <message>
        <source>Line %1 of table %2 cannot be read.</source>
        <translation>无法读取表 %2 的第 %1 行。</translation>
    </message>
    <message>
        <source>The folder cannot be made.</source>
        <translation>无法创建文件夹。</translation>
    </message>
    <message>
        <source>The folder cannot be opened: %1.</source>
        <translation>无法打开文件夹：%1。</translation>
    </message>
    <message>
        <source>Another program is publishing into this feed; try again later.</source>
        <translation>另一个程序正在向此导出数据发布；请稍后再试。</translation>
    </message>
    <message>
        <source>The folder is not empty and is not a feed; nothing was written.</source>
        <translation>文件夹不为空，也不是导出数据；没有写入任何内容。</translation>
    </message>
    <message>
        <source>It cannot be written: %1.</source>
        <translation>无法写入：%1。</translation>
    </message>
    <message>
        <source>The feed has a format that this version of Stardesk does not know; install a newer one.</source>
        <translation>此导出数据的格式不为当前版本的 Stardesk 所知；请安装更新的版本。</translation>
    </message>
    <message>
        <source>The head contradicts itself: its dates, its versions or its chain of deltas do not fit.</source>
        <translation>头文件自相矛盾：其日期、版本或增量链不一致。</translation>
    </message>
    <message>
        <source>The sync was stopped; the data is as it was.</source>
        <translation>同步已停止；数据保持原样。</translation>
    </message>
    <message>
        <source>The manifest contradicts itself: its parts, types or versions do not fit.</source>
        <translation>清单自相矛盾：其分片、类型或版本不一致。</translation>
    </message>
    <message>
        <source>The feed uses schema %1, this version of Stardesk reads schema %2; install a newer one.</source>
        <translation>导出数据使用架构 %1，当前版本的 Stardesk 读取架构 %2；请安装更新的版本。</translation>
    </message>
    <message>
        <source>The keys of this feed are older than or other than those this desk already trusts.</source>
        <translation>此导出数据的密钥早于本工作台已信任的密钥，或与之不同。</translation>
    </message>
    <message>
        <source>The head names keys (root %1) that the feed does not hold.</source>
        <translation>头文件指明的密钥（根 %1）不在导出数据中。</translation>
    </message>
    <message>
        <source>This is another feed than the one this store belongs to.</source>
        <translation>这不是本存储所属的导出数据。</translation>
    </message>
    <message>
        <source>The feed has another scope (employers, markets, roles) than this store.</source>
        <translation>此导出数据的范围（公司、市场、角色）与本存储不同。</translation>
    </message>
    <message>
        <source>The feed is version %1, but this desk has already seen version %2: an old copy is refused.</source>
        <translation>导出数据版本为 %1，但本工作台已见过版本 %2：拒绝旧副本。</translation>
    </message>
    <message>
        <source>There are two different feeds with version %1; ask the publisher.</source>
        <translation>存在两份不同的版本 %1 导出数据；请询问发布方。</translation>
    </message>
    <message>
        <source>The manifest belongs to another feed, epoch or version than the head says.</source>
        <translation>清单所属的导出数据、纪元或版本与头文件所述不同。</translation>
    </message>
    <message>
        <source>The feed is dated in the future; check the clock of this computer.</source>
        <translation>导出数据的日期在未来；请检查本机时钟。</translation>
    </message>
    <message>
        <source>Records of the type %1 come after a type that refers to them.</source>
        <translation>类型 %1 的记录排在引用它们的类型之后。</translation>
    </message>
    <message>
        <source>This feed was made for another scope or kind (demo or real); choose another folder.</source>
        <translation>此导出数据是为其他范围或性质（演示或真实）制作的；请换一个文件夹。</translation>
    </message>
    <message>
        <source>Publishing was stopped; the feed is as it was.</source>
        <translation>发布已停止；导出数据保持原样。</translation>
    </message>
    <message>
        <source>The manifest grew beyond what a reader takes; use larger parts.</source>
        <translation>清单超出了读取方的上限；请使用更大的分片。</translation>
    </message>
    <message>
        <source>The feed is not signed by the trusted key %1; nothing was read from it.</source>
        <translation>导出数据未用受信任的密钥 %1 签名；没有读取任何内容。</translation>
    </message>
    <message>
        <source>The first root does not list the key that signed it.</source>
        <translation>第一个根没有列出为它签名的密钥。</translation>
    </message>
    <message>
        <source>The chain of roots skips or repeats a number.</source>
        <translation>根的链条跳号或重号。</translation>
    </message>
    <message>
        <source>It is larger than the %1 bytes it may have.</source>
        <translation>大于所允许的 %1 字节。</translation>
    </message>
    <message>
        <source>Its content is not what the signed feed names (size or SHA-256 differ).</source>
        <translation>其内容与已签名导出数据所述不符（大小或 SHA-256 不同）。</translation>
    </message>
    <message>
        <source>There is no feed: no such folder or file.</source>
        <translation>没有导出数据：不存在这样的文件夹或文件。</translation>
    </message>
    <message>
        <source>No feed is known yet: say where it lies (sync SOURCE --trust KEY).</source>
        <translation>尚不知道任何导出数据：请说明其位置（sync SOURCE --trust KEY）。</translation>
    </message>
    <message>
        <source>The first sync needs the publisher&apos;s key (--trust KEY), given to you by a way you trust.</source>
        <translation>首次同步需要发布方的密钥（--trust KEY），并须经由您信任的途径取得。</translation>
    </message>
    <message>
        <source>This store belongs to the key %1; another key is refused.</source>
        <translation>本存储属于密钥 %1；其他密钥被拒绝。</translation>
    </message>
    <message>
        <source>The check was stopped.</source>
        <translation>检查已停止。</translation>
    </message>
    <message>
        <source>The feed holds %1 rows of %2, but its manifest says %3.</source>
        <translation>导出数据含有 %2 的 %1 行，但其清单写的是 %3。</translation>
    </message>
    <message>
        <source>The rows of %1 are not those, or not in the versions, that the manifest sums up.</source>
        <translation>%1 的各行或其版本与清单汇总的不同。</translation>
    </message>
    <message>
        <source>The required field %1 is missing.</source>
        <translation>缺少必填字段 %1。</translation>
    </message>
    <message>
        <source>The field %1 has a value of another type or form: %2</source>
        <translation>字段 %1 的值类型或形式不符：%2</translation>
    </message>
    <message>
        <source>The field %1 has a value that is not in its list: %2</source>
        <translation>字段 %1 的值不在其列表中：%2</translation>
    </message>
    <message>
        <source>The field %1 has a value out of range: %2</source>
        <translation>字段 %1 的值超出范围：%2</translation>
    </message>
    <message>
        <source>The field %1 has a control character or a text not in normal form C: %2</source>
        <translation>字段 %1 含有控制字符，或文本不是规范形式 C：%2</translation>
    </message>
    <message>
        <source>The field %1 is no record key (1 to 64 of A-Z a-z 0-9 . _ : / -): %2</source>
        <translation>字段 %1 不是记录键（1 到 64 个 A-Z a-z 0-9 . _ : / -）：%2</translation>
    </message>
    <message>
        <source>The field %1 stands twice.</source>
        <translation>字段 %1 出现了两次。</translation>
    </message>
    <message>
        <source>The field %1 counts more than its total: %2</source>
        <translation>字段 %1 的计数超过其总数：%2</translation>
    </message>
    <message>
        <source>The field %1 stands without its other half (amount and currency).</source>
        <translation>字段 %1 缺少另一半（金额与币种）。</translation>
    </message>
    <message>
        <source>It cannot be read: %1.</source>
        <translation>无法读取：%1。</translation>
    </message>
    <message>
        <source>This is no name of a feed&apos;s object.</source>
        <translation>这不是导出数据对象的名称。</translation>
    </message>
    <message>
        <source>It is missing in the feed %1.</source>
        <translation>导出数据 %1 中缺少它。</translation>
    </message>
    <message>
        <source>It is a link; only regular files are read.</source>
        <translation>这是链接；只读取普通文件。</translation>
    </message>
    <message>
        <source>It is larger than an object of its kind may be.</source>
        <translation>大于此类对象的上限。</translation>
    </message>
    <message>
        <source>It is not a regular file.</source>
        <translation>不是普通文件。</translation>
    </message>
    <message>
        <source>The signature lines are damaged.</source>
        <translation>签名行已损坏。</translation>
    </message>
    <message>
        <source>The signature is of a kind that is not accepted; sign with a minisign that pre-hashes.</source>
        <translation>签名类型不被接受；请用会预先哈希的 minisign 签名。</translation>
    </message>
    <message>
        <source>It is signed with another key than the trusted key %1.</source>
        <translation>签名所用的密钥不是受信任的密钥 %1。</translation>
    </message>
    <message>
        <source>The signature does not match: the content was changed after it was signed.</source>
        <translation>签名不匹配：内容在签名后被更改。</translation>
    </message>
    <message>
        <source>The key file cannot be written: %1.</source>
        <translation>无法写入密钥文件：%1。</translation>
    </message>
    <message>
        <source>This is not a minisign secret key.</source>
        <translation>这不是 minisign 私钥。</translation>
    </message>
    <message>
        <source>This is not a minisign public key (56 letters that begin with RW).</source>
        <translation>这不是 minisign 公钥（以 RW 开头的 56 个字符）。</translation>
    </message>
    <message>
        <source>Neither a minisign public key nor a file that can be read: %1.</source>
        <translation>既不是 minisign 公钥，也不是可读取的文件：%1。</translation>
    </message>
    <message>
        <source>A key file of this name exists already; it is left as it is.</source>
        <translation>同名密钥文件已存在；保持原样。</translation>
    </message>
    <message>
        <source>The signing key cannot be read.</source>
        <translation>无法读取签名密钥。</translation>
    </message>
    <message>
        <source>Others may read this signing key; make it yours alone first (chmod 600).</source>
        <translation>其他人可以读取此签名密钥；请先设为仅自己可读（chmod 600）。</translation>
    </message>
    <message>
        <source>This signing key is locked by a password; make one without (minisign -G -W, or keygen).</source>
        <translation>此签名密钥有密码保护；请生成一个无密码的（minisign -G -W，或 keygen）。</translation>
    </message>
    <message>
        <source>The line is not one strict JSON object.</source>
        <translation>该行不是一个严格的 JSON 对象。</translation>
    </message>
    <message>
        <source>The line is too long.</source>
        <translation>该行过长。</translation>
    </message>
    <message>
        <source>The record key %1 stands twice or out of order.</source>
        <translation>记录键 %1 重复或顺序有误。</translation>
    </message>
    <message>
        <source>The part cannot be unpacked: its compressed data is damaged.</source>
        <translation>无法解压该分片：其压缩数据已损坏。</translation>
    </message>
    <message>
        <source>The part is not what the signed feed names: it was changed, cut or mixed up.</source>
        <translation>该分片与已签名导出数据所述不符：被更改、截断或混淆。</translation>
    </message>
    <message>
        <source>The part is compressed without a checksum.</source>
        <translation>该分片压缩时没有校验和。</translation>
    </message>
    <message>
        <source>The part unpacks to more bytes than it declares.</source>
        <translation>该分片解压后的字节数多于其声明。</translation>
    </message>
    <message>
        <source>The part does not unpack to the bytes it declares.</source>
        <translation>该分片解压后的字节数与其声明不符。</translation>
    </message>
    <message>
        <source>The part cannot be compressed.</source>
        <translation>无法压缩该分片。</translation>
    </message>
    <message>
        <source>The packed file is cut short or damaged; fetch or pack it again.</source>
        <translation>打包文件被截断或已损坏；请重新获取或重新打包。</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>无法读取文件：%1</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>没有这个文件。</translation>
    </message>
    <message>
        <source>Below the lowest allowed value, %1</source>
        <translation>低于允许的最小值 %1</translation>
    </message>
    <message>
        <source>Above the highest allowed value, %1</source>
        <translation>高于允许的最大值 %1</translation>
    </message>
    <message>
        <source>The bytes are not text in the file&apos;s encoding.</source>
        <translation>这些字节不是该文件编码的文本。</translation>
    </message>
    <message>
        <source>A value is required here.</source>
        <translation>此处需要一个值。</translation>
    </message>
    <message>
        <source>Longer than %1 characters.</source>
        <translation>超过 %1 个字符。</translation>
    </message>
    <message>
        <source>Shorter than %1 characters.</source>
        <translation>少于 %1 个字符。</translation>
    </message>
    <message>
        <source>Not one of %1</source>
        <translation>不是以下之一：%1</translation>
    </message>
    <message>
        <source>Not a whole number.</source>
        <translation>不是整数。</translation>
    </message>
    <message>
        <source>Not a number with at most %1 decimals.</source>
        <translation>不是最多 %1 位小数的数字。</translation>
    </message>
    <message>
        <source>Not a date of the calendar in the form %1</source>
        <translation>不是 %1 形式的有效日期</translation>
    </message>
    <message>
        <source>A local time must not carry an offset.</source>
        <translation>当地时间不能带时区偏移。</translation>
    </message>
    <message>
        <source>The file is empty; a header row is needed.</source>
        <translation>文件为空；需要标题行。</translation>
    </message>
    <message>
        <source>The row that begins here has a quote that is never closed.</source>
        <translation>从此处开始的行有未闭合的引号。</translation>
    </message>
    <message>
        <source>Column “%1” holds a floating-point number or bytes.</source>
        <translation>列“%1”含有浮点数或字节。</translation>
    </message>
    <message>
        <source>Shared queries are named like 10_order_total.sql.</source>
        <translation>共用查询的命名形如 10_order_total.sql。</translation>
    </message>
    <message>
        <source>The file is not named after a record type.</source>
        <translation>文件名不是记录类型。</translation>
    </message>
    <message>
        <source>The recipe has no TYPE.sql file.</source>
        <translation>配方中没有 TYPE.sql 文件。</translation>
    </message>
    <message>
        <source>This key is missing or not what it must be: %1</source>
        <translation>此键缺失或内容不符：%1</translation>
    </message>
    <message>
        <source>Unknown key “%1”.</source>
        <translation>未知的键“%1”。</translation>
    </message>
    <message>
        <source>Not valid JSON at byte %1: %2</source>
        <translation>在字节 %1 处不是有效的 JSON：%2</translation>
    </message>
    <message>
        <source>No recipe here: a folder with profile.json is needed.</source>
        <translation>此处没有配方：需要一个含 profile.json 的文件夹。</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>已停止。</translation>
    </message>
    <message>
        <source>Column “%1” is no field of this record type.</source>
        <translation>列“%1”不是此记录类型的字段。</translation>
    </message>
    <message>
        <source>Column “%1” comes twice.</source>
        <translation>列“%1”出现了两次。</translation>
    </message>
    <message>
        <source>Column “%1” is missing.</source>
        <translation>缺少列“%1”。</translation>
    </message>
    <message>
        <source>“%1” cannot be a record key: 1 to 64 of A-Z a-z 0-9 . _ : / -.</source>
        <translation>“%1”不能作为记录键：须为 1 到 64 个 A-Z a-z 0-9 . _ : / -。</translation>
    </message>
    <message>
        <source>The key “%1” comes twice.</source>
        <translation>键“%1”出现了两次。</translation>
    </message>
    <message>
        <source>The keys are numbers; CAST them AS TEXT.</source>
        <translation>键是数字；请用 CAST 转为 TEXT。</translation>
    </message>
    <message>
        <source>Give a folder of CSV files or a SQLite file.</source>
        <translation>请提供 CSV 文件夹或 SQLite 文件。</translation>
    </message>
    <message>
        <source>There is no such folder or file.</source>
        <translation>没有这个文件夹或文件。</translation>
    </message>
    <message>
        <source>The header has no column “%1”.</source>
        <translation>标题行没有列“%1”。</translation>
    </message>
    <message>
        <source>The row has %1 fields, the header has %2</source>
        <translation>该行有 %1 个字段，标题行有 %2 个</translation>
    </message>
    <message>
        <source>Text stands between a closing quote and the delimiter.</source>
        <translation>闭合引号与分隔符之间有文本。</translation>
    </message>
    <message>
        <source>No file for table “%1”; the nearest one has no column %2</source>
        <translation>没有表“%1”的文件；最接近的文件没有列 %2</translation>
    </message>
    <message>
        <source>Several files could be table “%1”; keep one of them in the folder.</source>
        <translation>有多个文件可能是表“%1”；请在文件夹中只保留一个。</translation>
    </message>
    <message>
        <source>%1 of %2 rows are rejected, more than the allowed %3 %; nothing is written.</source>
        <translation>%2 行中有 %1 行被拒绝，超过允许的 %3 %；没有写入任何内容。</translation>
    </message>
    <message>
        <source>This feed is not published with the key %1; nothing was written.</source>
        <translation>此导出数据不是用密钥 %1 发布的；没有写入任何内容。</translation>
    </message>
    <message>
        <source>The field %1 refers to a record that is not there: %2 %3</source>
        <translation>字段 %1 引用的记录不存在：%2 %3</translation>
    </message>
    <message>
        <source>This desk holds no key for the sealed part.</source>
        <translation>本工作台没有密封部分的密钥。</translation>
    </message>
    <message>
        <source>The sealed part was changed after it was sealed.</source>
        <translation>密封部分在密封后被更改。</translation>
    </message>
    <message>
        <source>It is not signed by a key that this feed&apos;s root lists.</source>
        <translation>签名所用的密钥不在此导出数据的根中。</translation>
    </message>
    <message>
        <source>The document is nested too deeply.</source>
        <translation>文档嵌套过深。</translation>
    </message>
    <message>
        <source>A number is not a whole number of 64 bits.</source>
        <translation>有数字不是 64 位整数。</translation>
    </message>
    <message>
        <source>A text holds a control character.</source>
        <translation>有文本含控制字符。</translation>
    </message>
    <message>
        <source>The name %1 stands twice in one object.</source>
        <translation>名称 %1 在同一对象中出现了两次。</translation>
    </message>
    <message>
        <source>This is not valid JSON: %1.</source>
        <translation>这不是有效的 JSON：%1。</translation>
    </message>
    <message>
        <source>The document is not one JSON object.</source>
        <translation>文档不是单个 JSON 对象。</translation>
    </message>
    <message>
        <source>The field %1 has a value that is not allowed.</source>
        <translation>字段 %1 的值不被允许。</translation>
    </message>
    <message>
        <source>The field %1 is missing.</source>
        <translation>缺少字段 %1。</translation>
    </message>
    <message>
        <source>The published rows of %1 do not add up to what their manifest says.</source>
        <translation>%1 的已发布行合计与其清单不符。</translation>
    </message>
    <message>
        <source>The last line has no end.</source>
        <translation>最后一行没有结束符。</translation>
    </message>
    <message>
        <source>The part holds %1 rows, but declares %2.</source>
        <translation>该分片含 %1 行，但声明为 %2 行。</translation>
    </message>
    <message>
        <source>The zip has too many entries; it is refused.</source>
        <translation>zip 的条目过多；拒绝读取。</translation>
    </message>
    <message>
        <source>The zip holds a name that leads out of it (%1); it is refused.</source>
        <translation>zip 中有指向外部的名称（%1）；拒绝读取。</translation>
    </message>
    <message>
        <source>The zip holds a link or device (%1); it is refused.</source>
        <translation>zip 中有链接或设备（%1）；拒绝读取。</translation>
    </message>
    <message>
        <source>The zip holds %1 twice; it is refused.</source>
        <translation>zip 中有两个 %1；拒绝读取。</translation>
    </message>
    <message>
        <source>The zip packs %1 in a way that is not read (stored or deflated, no password).</source>
        <translation>zip 对 %1 的打包方式不支持（只支持存储或 deflate，且无密码）。</translation>
    </message>
    <message>
        <source>The zip claims more bytes for %1 than it may have.</source>
        <translation>zip 为 %1 声明的字节数超出允许范围。</translation>
    </message>
    <message>
        <source>This is not a whole zip file.</source>
        <translation>这不是完整的 zip 文件。</translation>
    </message>
    <message>
        <source>The zip is damaged here.</source>
        <translation>zip 在此处已损坏。</translation>
    </message>
    <message>
        <source>A feed is a folder or a zip file; this is neither (links are not followed).</source>
        <translation>导出数据须为文件夹或 zip 文件；这两者都不是（不跟随链接）。</translation>
    </message>
    <message>
        <source>The database is damaged or not ours.</source>
        <translation>数据库已损坏，或不是本程序的。</translation>
    </message>
    <message>
        <source>There is no table named %1.</source>
        <translation>没有名为 %1 的表。</translation>
    </message>
    <message>
        <source>There are no data yet. Sync first.</source>
        <translation>尚无数据。请先同步。</translation>
    </message>
    <message>
        <source>The feed&apos;s parts are out of order: %1 comes after types that refer to it.</source>
        <translation>导出数据的分片顺序有误：%1 排在引用它的类型之后。</translation>
    </message>
    <message>
        <source>The feed deletes %1 %2, but %3 %4 still names it in its field %5.</source>
        <translation>导出数据删除了 %1 %2，但 %3 %4 的字段 %5 仍引用它。</translation>
    </message>
    <message>
        <source>There is no such %1 record any more.</source>
        <translation>已不存在这条 %1 记录。</translation>
    </message>
    <message>
        <source>The data folder cannot be written, and its last import has not been folded in. Open it once with write permission.</source>
        <translation>数据文件夹不可写，且上次导入尚未合并。请以写权限打开一次。</translation>
    </message>
    <message>
        <source>The imported data are missing. Sync again.</source>
        <translation>缺少已导入的数据。请重新同步。</translation>
    </message>
    <message>
        <source>The data are being replaced. Try again.</source>
        <translation>数据正在替换。请再试一次。</translation>
    </message>
    <message>
        <source>These data were stored by a newer version of Stardesk (schema %1, this one knows %2). Update Stardesk, or sync again into another data folder.</source>
        <translation>这些数据由更新版本的 Stardesk 保存（架构 %1，当前版本支持 %2）。请更新 Stardesk，或重新同步到另一个数据文件夹。</translation>
    </message>
    <message>
        <source>These data were stored by an older version of Stardesk. Sync again.</source>
        <translation>这些数据由较旧版本的 Stardesk 保存。请重新同步。</translation>
    </message>
    <message>
        <source>The %1 record with key %2 stands in the feed twice.</source>
        <translation>键为 %2 的 %1 记录在导出数据中出现了两次。</translation>
    </message>
    <message>
        <source>The %1 record with key %2 names %3 %4 in its field %5, and the feed has no such record.</source>
        <translation>键为 %2 的 %1 记录在字段 %5 中引用 %3 %4，而导出数据中没有这条记录。</translation>
    </message>
    <message>
        <source>There is no record type named %1.</source>
        <translation>没有名为 %1 的记录类型。</translation>
    </message>
    <message>
        <source>The disk is full. Free some space and try again.</source>
        <translation>磁盘已满。请释放一些空间后再试。</translation>
    </message>
    <message>
        <source>Another program is using the database.</source>
        <translation>另一个程序正在使用数据库。</translation>
    </message>
    <message>
        <source>The database already holds such an entry.</source>
        <translation>数据库中已有这样的条目。</translation>
    </message>
    <message>
        <source>The database cannot be written: no permission.</source>
        <translation>无法写入数据库：没有权限。</translation>
    </message>
    <message>
        <source>The disk reported an error.</source>
        <translation>磁盘报告了错误。</translation>
    </message>
    <message>
        <source>The query fails: %1</source>
        <translation>查询失败：%1</translation>
    </message>
    <message>
        <source>%1 is not among the constants of profile.json.</source>
        <translation>%1 不在 profile.json 的常量之中。</translation>
    </message>
    <message>
        <source>A recipe may only read: no writing, ATTACH or PRAGMA.</source>
        <translation>配方只能读取：不得写入，不得使用 ATTACH 或 PRAGMA。</translation>
    </message>
    <message>
        <source>The file must hold one SELECT and nothing else.</source>
        <translation>文件只能包含一条 SELECT，不得有其他内容。</translation>
    </message>
    <message>
        <source>Not exactly one SQL statement.</source>
        <translation>不是恰好一条 SQL 语句。</translation>
    </message>
    <message>
        <source>The data folder cannot be used: %1.</source>
        <translation>无法使用数据文件夹：%1。</translation>
    </message>
    <message>
        <source>The data folder is open in another program. Close it there first.</source>
        <translation>数据文件夹已在另一个程序中打开。请先在那里关闭。</translation>
    </message>
    <message>
        <source>The data folder is open in %1 (process %2 on %3). Close it there first.</source>
        <translation>数据文件夹已在 %1 中打开（%3 上的进程 %2）。请先在那里关闭。</translation>
    </message>
    <message>
        <source>The data folder lies on a network drive, where a power cut or a second computer can damage it. Choose a folder on this computer&apos;s own disk.</source>
        <translation>数据文件夹位于网络驱动器上，断电或另一台电脑可能损坏它。请选择本机磁盘上的文件夹。</translation>
    </message>
    <message>
        <source>There is no data folder yet. Sync first.</source>
        <translation>尚无数据文件夹。请先同步。</translation>
    </message>
    <message>
        <source>A snapshot deletes the %1 record with key %2; only a delta may.</source>
        <translation>快照删除了键为 %2 的 %1 记录；只有增量可以删除。</translation>
    </message>
    <message>
        <source>The feed says it has %1 rows of this type, but %2 arrived.</source>
        <translation>导出数据声明此类型有 %1 行，但收到 %2 行。</translation>
    </message>
    <message>
        <source>The rows of this type are not the ones the feed names: their sum differs.</source>
        <translation>此类型的各行与导出数据所述不同：校验和不一致。</translation>
    </message>
    <message>
        <source>The audit trail was changed at entry %1.</source>
        <translation>审计记录在条目 %1 处被更改。</translation>
    </message>
    <message>
        <source>The file cannot be written.</source>
        <translation>无法写入文件。</translation>
    </message>
    <message>
        <source>This file is not a backup of decisions.</source>
        <translation>此文件不是决定的备份。</translation>
    </message>
    <message>
        <source>This backup was made by a newer version of Stardesk. Update Stardesk.</source>
        <translation>此备份由更新版本的 Stardesk 制作。请更新 Stardesk。</translation>
    </message>
    <message>
        <source>The feed offers version %1, but version %2 was trusted before: refused.</source>
        <translation>导出数据提供版本 %1，但此前已信任版本 %2：拒绝。</translation>
    </message>
    <message>
        <source>A decision on this version of %1 %2 is on its way already. Undo it first, or wait for the answer.</source>
        <translation>对 %1 %2 此版本的决定已在发送途中。请先撤销，或等待答复。</translation>
    </message>
    <message>
        <source>Only %1, who decided, may undo this.</source>
        <translation>只有做出决定的 %1 可以撤销。</translation>
    </message>
    <message>
        <source>This decision is no longer held on this desk and cannot be undone.</source>
        <translation>这项决定已不再暂存于本工作台，无法撤销。</translation>
    </message>
    <message>
        <source>This decision does not need attention.</source>
        <translation>这项决定不需要处理。</translation>
    </message>
    <message>
        <source>Batch %1 was sent before with other content.</source>
        <translation>批次 %1 此前已以其他内容发送。</translation>
    </message>
    <message>
        <source>There is no decision %1 on this desk.</source>
        <translation>本工作台上没有决定 %1。</translation>
    </message>
    <message>
        <source>Your decisions were stored by a newer version of Stardesk (schema %1, this one knows %2). Update Stardesk; nothing was changed.</source>
        <translation>您的决定由更新版本的 Stardesk 保存（架构 %1，当前版本支持 %2）。请更新 Stardesk；没有任何更改。</translation>
    </message>
    <message>
        <source>Your decisions were stored by an older version of Stardesk. Open the data folder once with write permission.</source>
        <translation>您的决定由较旧版本的 Stardesk 保存。请以写权限打开一次数据文件夹。</translation>
    </message>
    <message>
        <source>The file of your decisions is damaged or missing. Nothing was changed. Restore the newest backup from %1.</source>
        <translation>您的决定文件已损坏或缺失。没有任何更改。请从 %1 恢复最新备份。</translation>
    </message>
    <message>
        <source>The data folder cannot be written, and the last decisions have not been folded in. Open it once with write permission.</source>
        <translation>数据文件夹不可写，且最近的决定尚未合并。请以写权限打开一次。</translation>
    </message>
    <message>
        <source>--format takes table, json, csv or tsv, not “%1”</source>
        <translation>--format 只接受 table、json、csv 或 tsv，不接受“%1”</translation>
    </message>
    <message>
        <source>--now takes an instant with its offset, as 2026-03-24T16:42:00+08:00, not “%1”</source>
        <translation>--now 需要带时区偏移的时刻，如 2026-03-24T16:42:00+08:00，不接受“%1”</translation>
    </message>
    <message>
        <source>%1 needs a value</source>
        <translation>%1 需要一个值</translation>
    </message>
    <message>
        <source>--lang takes en, zh_CN or es, not “%1”</source>
        <translation>--lang 只接受 en、zh_CN 或 es，不接受“%1”</translation>
    </message>
    <message>
        <source>unknown option “%1” before the command</source>
        <translation>命令前有未知选项“%1”</translation>
    </message>
    <message>
        <source>“%1” does not know the option “%2”</source>
        <translation>“%1”不认识选项“%2”</translation>
    </message>
    <message>
        <source>“%1” needs more words; see “stardesk-cli --help”</source>
        <translation>“%1”还需要更多参数；请看“stardesk-cli --help”</translation>
    </message>
    <message>
        <source>“%1” does not know what to do with “%2”</source>
        <translation>“%1”无法处理“%2”</translation>
    </message>
    <message>
        <source>--%1 takes a whole number from %2 to %3, not “%4”</source>
        <translation>--%1 需要 %2 到 %3 之间的整数，不接受“%4”</translation>
    </message>
    <message>
        <source>“%1” needs --%2</source>
        <translation>“%1”需要 --%2</translation>
    </message>
    <message>
        <source>“rules backtest” takes one rule set: its id or a file</source>
        <translation>“rules backtest”需要一个规则集：其标识或文件</translation>
    </message>
    <message>
        <source>--at takes a Beijing day, as 2026-04-05, not “%1”</source>
        <translation>--at 需要北京日期，如 2026-04-05，不接受“%1”</translation>
    </message>
    <message>
        <source>there is no kind “%1”; there are courier, seller and claim</source>
        <translation>没有类型“%1”；可用的类型有 courier、seller 和 claim</translation>
    </message>
    <message>
        <source>“rules show” takes one rule set: its id or a file</source>
        <translation>“rules show”需要一个规则集：其标识或文件</translation>
    </message>
    <message>
        <source>“rules check” needs at least one vector file</source>
        <translation>“rules check”至少需要一个向量文件</translation>
    </message>
    <message>
        <source>“rules” knows list, show, check and backtest, not “%1”</source>
        <translation>“rules”支持 list、show、check 和 backtest，不支持“%1”</translation>
    </message>
    <message>
        <source>“compare” knows stars, not “%1”</source>
        <translation>“compare”支持 stars，不支持“%1”</translation>
    </message>
    <message>
        <source>there is no table “%1”; there are couriers, sellers, claims, programmes and incidents</source>
        <translation>没有表“%1”；可用的表有 couriers、sellers、claims、programmes 和 incidents</translation>
    </message>
    <message>
        <source>--set takes TRACK.INDICATOR=VALUE, as customized.marketing=90, not “%1”</source>
        <translation>--set 需要 TRACK.INDICATOR=VALUE，如 customized.marketing=90，不接受“%1”</translation>
    </message>
    <message>
        <source>“%1” is not a score: it takes 0 to 100 with at most three decimals</source>
        <translation>“%1”不是得分：须在 0 到 100 之间，最多三位小数</translation>
    </message>
    <message>
        <source>“what-if seller” needs at least one --set TRACK.INDICATOR=VALUE</source>
        <translation>“what-if seller”至少需要一个 --set TRACK.INDICATOR=VALUE</translation>
    </message>
    <message>
        <source>--add-ratings takes N1=COUNT to N5=COUNT with a count from 0 to %2, not “%1”</source>
        <translation>--add-ratings 需要 N1=COUNT 到 N5=COUNT，数量为 0 到 %2，不接受“%1”</translation>
    </message>
    <message>
        <source>“what-if courier” needs --add-ratings N5=COUNT (N1 to N5)</source>
        <translation>“what-if courier”需要 --add-ratings N5=COUNT（N1 到 N5）</translation>
    </message>
    <message>
        <source>“what-if” knows seller and courier, not “%1”</source>
        <translation>“what-if”支持 seller 和 courier，不支持“%1”</translation>
    </message>
    <message>
        <source>“what-if %1” does not know --%2</source>
        <translation>“what-if %1”不认识 --%2</translation>
    </message>
    <message>
        <source>there is no command “%1”; see “stardesk-cli --help”</source>
        <translation>没有命令“%1”；请看“stardesk-cli --help”</translation>
    </message>
    <message>
        <source>“%1” writes, and what is written carries the real time: leave out --now</source>
        <translation>“%1”会写入数据，写入的内容带真实时间：请去掉 --now</translation>
    </message>
    <message>
        <source>“%1” is not a size such as 1280x800</source>
        <translation>“%1”不是像 1280x800 这样的尺寸</translation>
    </message>
    <message>
        <source>“%1” is not a scale between 1 and 4</source>
        <translation>“%1”不是 1 到 4 之间的缩放比例</translation>
    </message>
    <message>
        <source>the theme is light or dark, not “%1”</source>
        <translation>主题只能是 light 或 dark，不能是“%1”</translation>
    </message>
    <message>
        <source>“%1” is not an instant such as 2026-03-24T16:42:00+08:00</source>
        <translation>“%1”不是像 2026-03-24T16:42:00+08:00 这样的时刻</translation>
    </message>
    <message>
        <source>there is no option “%1”; see “stardesk --help”</source>
        <translation>没有选项“%1”；请看“stardesk --help”</translation>
    </message>
    <message>
        <source>the language is en, zh_CN or es, not “%1”</source>
        <translation>语言只能是 en、zh_CN 或 es，不能是“%1”</translation>
    </message>
    <message>
        <source>there is no page “%1”; pages are %2</source>
        <translation>没有页面“%1”；可用的页面有 %2</translation>
    </message>
    <message>
        <source>--render needs --to FILE.png</source>
        <translation>--render 需要 --to FILE.png</translation>
    </message>
    <message>
        <source>the page “%1” is not there yet</source>
        <translation>页面“%1”尚未提供</translation>
    </message>
    <message>
        <source>the page shows no record “%1”</source>
        <translation>页面上没有记录“%1”</translation>
    </message>
    <message>
        <source>nothing was decided at this desk yet, so there is nothing to back up</source>
        <translation>本工作台尚未做过决定，没有可备份的内容</translation>
    </message>
    <message>
        <source>the file cannot be read</source>
        <translation>无法读取该文件</translation>
    </message>
    <message>
        <source>there is no decision of yours here that can still be undone</source>
        <translation>您在此处没有仍可撤销的决定</translation>
    </message>
    <message>
        <source>the export names no operator “%1”</source>
        <translation>导出数据中没有操作员“%1”</translation>
    </message>
    <message>
        <source>decisions are held from 0 to %1 minutes, not %2</source>
        <translation>决定可暂存 0 到 %1 分钟，不能是 %2 分钟</translation>
    </message>
    <message>
        <source>This was decided here already and is on its way.</source>
        <translation>此事已在此处决定，正在发送途中。</translation>
    </message>
    <message>
        <source>this data folder can only be read here, so nothing can be decided</source>
        <translation>此数据文件夹在这里只能读取，因此无法做决定</translation>
    </message>
    <message>
        <source>the data expired on %1 and is too old to decide on: sync a newer export first</source>
        <translation>数据已于 %1 过期，太旧，不能据此做决定：请先同步更新的导出数据</translation>
    </message>
    <message>
        <source>this machine&apos;s clock (%1) is behind a time this desk has seen (%2): set it right, then decide</source>
        <translation>本机时钟（%1）落后于本工作台已见过的时间（%2）：请先校准时钟，再做决定</translation>
    </message>
    <message>
        <source>the decision&apos;s field “%1” cannot be read</source>
        <translation>无法读取决定的字段“%1”</translation>
    </message>
    <message>
        <source>“audit” does verify or list, not “%1”</source>
        <translation>“audit”可执行 verify 或 list，不能是“%1”</translation>
    </message>
    <message>
        <source>there is no action “%1”; there are take, approve, reject, request-info, confirm, return, release, assign, appeal, dismiss, reopen and link</source>
        <translation>没有操作“%1”；可用的有 take、approve、reject、request-info、confirm、return、release、assign、appeal、dismiss、reopen 和 link</translation>
    </message>
    <message>
        <source>“%1” is not an amount in %2, the currency of the claim</source>
        <translation>“%1”不是以该赔付申请币种 %2 表示的金额</translation>
    </message>
    <message>
        <source>--amount is of one claim: many are decided at their own policy amounts</source>
        <translation>--amount 只用于一个赔付申请：多个时各按规则金额决定</translation>
    </message>
    <message>
        <source>“decide” takes a claim and an action, or an action and --claims FILE</source>
        <translation>“decide”需要一个赔付申请和一个操作，或一个操作加 --claims 文件</translation>
    </message>
    <message>
        <source>%1 numbers were revealed today: more need another day or another person.</source>
        <translation>今天已显示 %1 个号码：更多须改日或由他人进行。</translation>
    </message>
    <message>
        <source>“%1” never worked for an employer of yours: only an employer makes a career sheet.</source>
        <translation>“%1”从未在您的公司任职：只有雇主可以制作履历表。</translation>
    </message>
    <message>
        <source>Career sheets are made by HR.</source>
        <translation>履历表由人事制作。</translation>
    </message>
    <message>
        <source>The person&apos;s consent lies in the future: %1.</source>
        <translation>本人同意的日期在将来：%1。</translation>
    </message>
    <message>
        <source>Say who may read the career sheet: the new employer&apos;s key, or a passphrase.</source>
        <translation>请说明谁可以读取履历表：新雇主的密钥或口令。</translation>
    </message>
    <message>
        <source>The file is there already; choose another name.</source>
        <translation>文件已存在；请另选名称。</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>无法读取文件：%1。</translation>
    </message>
    <message>
        <source>The export names no operator for this account: ID numbers stay closed.</source>
        <translation>导出数据没有为此账户指定操作员：证件号码保持关闭。</translation>
    </message>
    <message>
        <source>%1 does not have the right %2.</source>
        <translation>%1 没有权限 %2。</translation>
    </message>
    <message>
        <source>Say why the number is needed: the reason goes into the audit trail.</source>
        <translation>请说明为什么需要此号码：原因会写入审计记录。</translation>
    </message>
    <message>
        <source>Leave the number out of the reason: the audit trail is read by others.</source>
        <translation>原因中不要写号码：审计记录会被他人阅读。</translation>
    </message>
    <message>
        <source>No ID number of “%1” is known here.</source>
        <translation>此处不知道“%1”的证件号码。</translation>
    </message>
    <message>
        <source>This is no career sheet, or one of a newer Stardesk.</source>
        <translation>这不是履历表，或来自更新版本的 Stardesk。</translation>
    </message>
    <message>
        <source>The career sheet is sealed for another key or passphrase.</source>
        <translation>履历表是密封给其他密钥或口令的。</translation>
    </message>
    <message>
        <source>The career sheet is sealed to the key %1: say which key file opens it.</source>
        <translation>履历表密封给密钥 %1：请指明用哪个密钥文件打开。</translation>
    </message>
    <message>
        <source>There is not enough memory free to try the passphrase.</source>
        <translation>可用内存不足，无法尝试口令。</translation>
    </message>
    <message>
        <source>There is not enough memory free to compute the code.</source>
        <translation>可用内存不足，无法计算代码。</translation>
    </message>
    <message>
        <source>Nothing can be sealed to the key %1.</source>
        <translation>无法密封给密钥 %1。</translation>
    </message>
    <message>
        <source>A passphrase must not be empty.</source>
        <translation>口令不能为空。</translation>
    </message>
    <message>
        <source>The career sheet was changed after it was sealed.</source>
        <translation>履历表在密封后被改动。</translation>
    </message>
    <message>
        <source>The keyring holds another key than the one of this vault.</source>
        <translation>密钥环中的密钥不是此保险库的密钥。</translation>
    </message>
    <message>
        <source>This store has a vault already: open it with “vault open”.</source>
        <translation>此存储已有保险库：用“vault open”打开。</translation>
    </message>
    <message>
        <source>This store holds ID numbers under a key that is gone: a new vault could not open them. Sync into another data folder.</source>
        <translation>此存储的证件号码所用密钥已不存在：新保险库无法打开它们。请同步到另一个数据文件夹。</translation>
    </message>
    <message>
        <source>This store has no vault yet: make one with “vault init”.</source>
        <translation>此存储还没有保险库：用“vault init”建立。</translation>
    </message>
    <message>
        <source>The key of this vault is not kept by a passphrase: open it without one.</source>
        <translation>此保险库的密钥不由口令保管：请不用口令打开。</translation>
    </message>
    <message>
        <source>This vault opens by its passphrase (--passphrase-fd N).</source>
        <translation>此保险库用口令打开（--passphrase-fd N）。</translation>
    </message>
    <message>
        <source>The passphrase does not open this vault.</source>
        <translation>该口令打不开此保险库。</translation>
    </message>
    <message>
        <source>The key file of the demo vault is gone or another one: make the demo anew.</source>
        <translation>演示保险库的密钥文件缺失或不同：请重新生成演示数据。</translation>
    </message>
    <message>
        <source>This is no vault of ID numbers that this program can read.</source>
        <translation>这不是本程序能读取的证件号码保险库。</translation>
    </message>
    <message>
        <source>The vault cannot be read: %1.</source>
        <translation>无法读取保险库：%1。</translation>
    </message>
    <message>
        <source>The file cannot be written: %1.</source>
        <translation>无法写入文件：%1。</translation>
    </message>
    <message>
        <source>The stored ID number was changed, or belongs to somebody else.</source>
        <translation>已存的证件号码被改动，或属于他人。</translation>
    </message>
    <message>
        <source>The vault cannot stay open: this machine has no folder in memory (XDG_RUNTIME_DIR).</source>
        <translation>保险库无法保持打开：本机没有内存中的文件夹（XDG_RUNTIME_DIR）。</translation>
    </message>
    <message>
        <source>An ID number does not belong on a command line, where others can read it: give it on standard input (search -).</source>
        <translation>证件号码不应写在命令行上，以免他人看到：请用标准输入（search -）。</translation>
    </message>
    <message>
        <source>a vault is made, opened and closed: vault init, vault open, vault close; not “%1”</source>
        <translation>保险库可以建立、打开和关闭：vault init、vault open、vault close；不能是“%1”</translation>
    </message>
    <message>
        <source>--consent takes the day on which the person agreed, such as 2026-03-24, not “%1”</source>
        <translation>--consent 需要本人同意的日期，如 2026-03-24，不能是“%1”</translation>
    </message>
    <message>
        <source>--number takes - and reads the number from standard input.</source>
        <translation>--number 需要 -，号码从标准输入读取。</translation>
    </message>
    <message>
        <source>a career sheet is made and verified: career make COURIER, career verify FILE; not “%1”</source>
        <translation>履历表可制作和验证：career make COURIER、career verify FILE；不能是“%1”</translation>
    </message>
    <message>
        <source>The file descriptor %1 cannot be read.</source>
        <translation>无法读取文件描述符 %1。</translation>
    </message>
    <message>
        <source>The system keyring does not answer. Unlock it, or use a passphrase.</source>
        <translation>系统密钥环没有响应。请解锁，或使用口令。</translation>
    </message>
    <message>
        <source>The system keyring does not show the key of this vault: it is locked, or the entry is gone. Unlock it and try again.</source>
        <translation>系统密钥环没有给出此保险库的密钥：它被锁定，或条目已不存在。请解锁后重试。</translation>
    </message>
    <message>
        <source>The system keyring is locked. Unlock it and try again.</source>
        <translation>系统密钥环已锁定。请解锁后重试。</translation>
    </message>
    <message>
        <source>there is no kind of document “%1”; there are %2</source>
        <translation>没有文件类型“%1”；可用的有 %2</translation>
    </message>
    <message>
        <source>a document belongs to a stage from 1 to 7, or to none</source>
        <translation>文件属于第 1 至 7 环节之一，或不属于任何环节</translation>
    </message>
    <message>
        <source>the bytes of this document are not at this desk</source>
        <translation>此文件的内容不在本工作台</translation>
    </message>
    <message>
        <source>a document has 1 byte to %1 MiB</source>
        <translation>文件大小须为 1 字节至 %1 MiB</translation>
    </message>
    <message>
        <source>this is neither PDF, PNG, JPEG nor plain text, and is not accepted as a document</source>
        <translation>既不是 PDF、PNG、JPEG，也不是纯文本，不能作为文件</translation>
    </message>
    <message>
        <source>“claim attach” takes a claim and a file</source>
        <translation>“claim attach”需要一个赔付申请和一个文件</translation>
    </message>
    <message>
        <source>“claim open” takes a parcel</source>
        <translation>“claim open”需要一个包裹</translation>
    </message>
    <message>
        <source>“claim incident” takes an incident</source>
        <translation>“claim incident”需要一个事件</translation>
    </message>
    <message>
        <source>“claim” does attach, open, parcels or incident, not “%1”</source>
        <translation>“claim”可执行 attach、open、parcels 或 incident，不能是“%1”</translation>
    </message>
    <message>
        <source>stopped; nothing was changed</source>
        <translation>已停止；没有任何更改</translation>
    </message>
    <message>
        <source>The first run needs --%1; the state keeps it for the next ones.</source>
        <translation>首次运行需要 --%1；之后由状态文件保存。</translation>
    </message>
    <message>
        <source>A demo feed takes no decisions: it names no outbox key.</source>
        <translation>演示数据不接收决定：它没有指明发件箱密钥。</translation>
    </message>
    <message>
        <source>The key %1 is not the one that the feed names for its outbox.</source>
        <translation>密钥 %1 不是导出数据为发件箱指明的密钥。</translation>
    </message>
    <message>
        <source>The device key %1 stands in the records of two operators; take it out of one.</source>
        <translation>设备密钥 %1 同时出现在两名操作员的记录中；请从其中一个删除。</translation>
    </message>
    <message>
        <source>No operator record names the key of this device; add it to device_keys.</source>
        <translation>没有操作员记录列出此设备的密钥；请加入 device_keys。</translation>
    </message>
    <message>
        <source>The device sent its earlier batches under another key.</source>
        <translation>此设备之前的批次使用了另一密钥。</translation>
    </message>
    <message>
        <source>The batch does not follow the one before it.</source>
        <translation>此批次与前一批次不衔接。</translation>
    </message>
    <message>
        <source>Batch %1 of this device is missing; it waits for it (outbox resend on that desk).</source>
        <translation>缺少此设备的批次 %1；正在等待（在该工作台执行 outbox resend）。</translation>
    </message>
    <message>
        <source>The batch lies under another name than its own.</source>
        <translation>批次所用名称不是它自己的。</translation>
    </message>
    <message>
        <source>The desk&apos;s audit chain has become shorter: entries were cut off.</source>
        <translation>该工作台的审计链变短：有记录被截去。</translation>
    </message>
    <message>
        <source>a month is written as 2026-02, not “%1”</source>
        <translation>月份写作 2026-02，不能是“%1”</translation>
    </message>
    <message>
        <source>The %1 of this claim does not come out as written.</source>
        <translation>此赔付申请的 %1 与所写不符。</translation>
    </message>
    <message>
        <source>The chain breaks here: a line was changed, added or taken out.</source>
        <translation>链条在此断开：有一行被更改、添加或取走。</translation>
    </message>
    <message>
        <source>The pack is cut: its last line is missing.</source>
        <translation>包被截断：缺少最后一行。</translation>
    </message>
    <message>
        <source>This line does not stand where it may stand.</source>
        <translation>此行不在应在的位置。</translation>
    </message>
    <message>
        <source>The totals are not the sums of the claims.</source>
        <translation>合计不等于各赔付申请之和。</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>无法读取该文件。</translation>
    </message>
    <message>
        <source>Say where decisions are to be sent: outbox send --to FOLDER.</source>
        <translation>请指明决定发往何处：outbox send --to 文件夹。</translation>
    </message>
    <message>
        <source>The decision %1 is not held here any more.</source>
        <translation>决定 %1 已不再暂存于此。</translation>
    </message>
    <message>
        <source>there is no standing “%1” in a programme</source>
        <translation>物流项目中没有状态“%1”</translation>
    </message>
    <message>
        <source>It is no plain file of at most %1 bytes.</source>
        <translation>不是最多 %1 字节的普通文件。</translation>
    </message>
    <message>
        <source>The batch is not what its name says: cut or changed.</source>
        <translation>批次与其名称不符：被截断或更改。</translation>
    </message>
    <message>
        <source>The batch is sealed to another key than this server&apos;s.</source>
        <translation>批次密封给另一密钥，不是此服务器的密钥。</translation>
    </message>
    <message>
        <source>This source only changes a feed that is there; publish the whole first.</source>
        <translation>此来源只能更改已有的导出数据；请先发布完整数据。</translation>
    </message>
    <message>
        <source>This file is no state of a Stardesk server; it is left as it is.</source>
        <translation>此文件不是 Stardesk 服务器的状态文件；保持不动。</translation>
    </message>
    <message>
        <source>there is no report “%1”; there are %2</source>
        <translation>没有报告“%1”；可用的有 %2</translation>
    </message>
    <message>
        <source>the report “%1” needs the number of its record</source>
        <translation>报告“%1”需要其记录的编号</translation>
    </message>
    <message>
        <source>the report “%1” takes no number</source>
        <translation>报告“%1”不带编号</translation>
    </message>
    <message>
        <source>the report “%1” takes no --month</source>
        <translation>报告“%1”不带 --month</translation>
    </message>
    <message>
        <source>a report is a PDF: name a file that ends in .pdf, not “%1”</source>
        <translation>报告为 PDF：请指定以 .pdf 结尾的文件，不能是“%1”</translation>
    </message>
    <message>
        <source>the marks of the outlook cannot be read</source>
        <translation>无法读取星级预测的标记</translation>
    </message>
    <message>
        <source>nobody is signed in at this desk: it can only be read</source>
        <translation>本工作台无人登录：只能读取</translation>
    </message>
    <message>
        <source>the data have no history: no month has ended in them yet</source>
        <translation>数据没有历史：其中还没有任何月份结束</translation>
    </message>
    <message>
        <source>the data have no history of %1; it begins at %2</source>
        <translation>数据没有 %1 的历史；历史始于 %2</translation>
    </message>
    <message>
        <source>a day of the past needs room in the data folder, which can only be read here</source>
        <translation>查看过去的一天需要数据文件夹有空间，而此处只能读取</translation>
    </message>
    <message>
        <source>“%1” is not a date such as 2026-02-28</source>
        <translation>“%1”不是像 2026-02-28 这样的日期</translation>
    </message>
    <message>
        <source>This store has no vault of ID numbers: make one (in the window: File, ID vault; otherwise “vault init”) and sync.</source>
        <translation>此数据存储没有证件号码保险库：请建立一个（窗口中：文件 → 证件保险库；否则用“vault init”），然后同步。</translation>
    </message>
    <message>
        <source>The vault of ID numbers is closed: open it (in the window: File, ID vault; otherwise “vault open”).</source>
        <translation>证件号码保险库已关闭：请打开它（窗口中：文件 → 证件保险库；否则用“vault open”）。</translation>
    </message>
    <message>
        <source>A document of the batch is missing; it waits for it (outbox resend on that desk).</source>
        <translation>批次缺少一份文件；批次在等待它（请在那个工作台执行 outbox resend）。</translation>
    </message>
    <message>
        <source>there is no backup of the decisions yet</source>
        <translation>还没有决定的备份</translation>
    </message>
    <message>
        <source>the copy could not be written</source>
        <translation>无法写入副本</translation>
    </message>
    <message>
        <source>There is no earlier snapshot on this computer to roll back to.</source>
        <translation>这台计算机上没有可以回退的更早快照。</translation>
    </message>
    <message>
        <source>as it was on %1: nothing can be decided in the past</source>
        <translation>%1 的状况：过去的内容不能做决定</translation>
    </message>
    <message>
        <source>The document is not what its name says: cut or changed.</source>
        <translation>文件与其名称不符：被截断或更改。</translation>
    </message>
    <message>
        <source>This feed carries the answers to %1 decisions, and publishing the whole source would delete them with the claims&apos; events. Set “keeps_other_rows” in the recipe, so that it only adds and changes, or publish into another folder.</source>
        <translation>此导出数据含有对 %1 项决定的答复，发布全部来源会把它们连同赔付申请的事件一起删除。请在配方中设置“keeps_other_rows”，使其只新增和更改，或发布到另一个文件夹。</translation>
    </message>
    <message>
        <source>The career sheet is sealed by a passphrase, not to a key.</source>
        <translation>该履历表由口令密封，而不是密封给某个密钥。</translation>
    </message>
    <message>
        <source>the bytes of this document are damaged at this desk</source>
        <translation>本工作台上此文件的内容已损坏</translation>
    </message>
    <message>
        <source>This file holds no saved views of Stardesk.</source>
        <translation>此文件不含 Stardesk 保存的视图。</translation>
    </message>
    <message>
        <source>The file could not be read.</source>
        <translation>无法读取该文件。</translation>
    </message>
    <message>
        <source>--choose takes FIELD=mine or FIELD=server (verdict, amount, reason, note, all), not “%1”</source>
        <translation>--choose 需要 FIELD=mine 或 FIELD=server（verdict、amount、reason、note、all），而不是“%1”</translation>
    </message>
    <message>
        <source>“outbox” does list, send, resend, conflicts, resolve or key, not “%1”</source>
        <translation>“outbox”支持 list、send、resend、conflicts、resolve 或 key，不支持“%1”</translation>
    </message>
    <message>
        <source>“%1” is about the present: leave out --as-of</source>
        <translation>“%1”只涉及现在：请去掉 --as-of</translation>
    </message>
    <message>
        <source>--as-of has a time of its own: leave out --now</source>
        <translation>--as-of 有自己的时间：请去掉 --now</translation>
    </message>
    <message>
        <source>--now and --as-of go with --render only</source>
        <translation>--now 和 --as-of 只能与 --render 一起使用</translation>
    </message>
    <message>
        <source>There is no system keyring here (%1). Use a passphrase instead.</source>
        <translation>这里没有系统密钥环（%1）。请改用口令。</translation>
    </message>
    <message>
        <source>there is no action “%1”</source>
        <translation>没有操作“%1”</translation>
    </message>
    <message>
        <source>nobody here knows how to “%1”</source>
        <translation>这里不知道如何“%1”</translation>
    </message>
    <message>
        <source>the export names no operator for this account, or several of whom none has the key of this desk (stardesk-cli outbox key), so nothing can be decided here</source>
        <translation>导出数据没有为此账户指定操作员，或有多名操作员但都没有此工作台的密钥（stardesk-cli outbox key），因此这里无法作出决定</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no kind of document.</source>
        <translation>“%1”不是文件种类。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands here twice.</source>
        <translation>“%1”在此出现两次。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no kind of claim.</source>
        <translation>“%1”不是赔付申请种类。</translation>
    </message>
    <message>
        <source>“%1” is not the version of a claim; leave it empty or take it from “show claim”</source>
        <translation>“%1”不是赔付申请的版本；请留空或从“show claim”取用</translation>
    </message>
    <message>
        <source>--id is of one decision: each claim of a file gets its own</source>
        <translation>--id 只用于一项决定：文件中的每个赔付申请各有自己的编号</translation>
    </message>
    <message>
        <source>the window was closed before it answered; “outbox list” tells what was stored, and the same command again does nothing twice</source>
        <translation>窗口在回答之前已关闭；“outbox list”会显示已存储的内容，再次执行同一命令不会重复</translation>
    </message>
    <message>
        <source>the open window does not know the operator “%1”</source>
        <translation>打开的窗口不认识操作员“%1”</translation>
    </message>
    <message>
        <source>An export is read from a folder or a zip file, not from a web address: download it first.</source>
        <translation>导出数据从文件夹或 zip 文件读取，而不是从网址读取：请先下载。</translation>
    </message>
    <message>
        <source>The file CURRENT, which names the imported data, cannot be read. Sync again.</source>
        <translation>指明已导入数据的 CURRENT 文件无法读取。请重新同步。</translation>
    </message>
    <message>
        <source>The imported data are damaged. Sync again; what was decided here stays.</source>
        <translation>已导入的数据已损坏。请重新同步；这里作出的决定会保留。</translation>
    </message>
    <message>
        <source>The database cannot be opened: check that it is there and that you may read and write it.</source>
        <translation>无法打开数据库：请检查它是否存在，以及您是否可以读写。</translation>
    </message>
    <message>
        <source>The data folder belongs to another user of this computer. Choose one of your own.</source>
        <translation>数据文件夹属于此计算机的另一位用户。请选择您自己的文件夹。</translation>
    </message>
</context>
<context>
    <name>FileField</name>
    <message>
        <source>Browse…</source>
        <translation>浏览…</translation>
    </message>
</context>
<context>
    <name>FilterChips</name>
    <message>
        <source>%1 not %2</source>
        <extracomment>Part of a filter in the status bar that leaves values out: &quot;stars not 5&quot;.</extracomment>
        <translation>%1 不含 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n values</source>
        <extracomment>Value of a filter chip that names many records: &quot;Seller key: 31 values&quot;.</extracomment>
        <translation>
            <numerusform>%n 个值</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryText</name>
    <message>
        <source>predicted</source>
        <translation>预测</translation>
    </message>
    <message>
        <source>official</source>
        <translation>正式星级</translation>
    </message>
    <message>
        <source>if nothing changes</source>
        <translation>如无变化</translation>
    </message>
    <message>
        <source>%1 counts</source>
        <extracomment>Over the chart: the last day of the month decides the next star.</extracomment>
        <translation>%1 计数</translation>
    </message>
    <message>
        <source>both %1</source>
        <translation>均为 %1</translation>
    </message>
    <message>
        <source>official %1</source>
        <translation>官方 %1</translation>
    </message>
    <message>
        <source>predicted %1</source>
        <translation>预测 %1</translation>
    </message>
    <message>
        <source>Official star by month</source>
        <translation>各月正式星级</translation>
    </message>
    <message>
        <source>Predicted stayed below official</source>
        <translation>预测一直低于官方</translation>
    </message>
    <message>
        <source>Predicted fell below official on %1</source>
        <translation>预测于 %1 降到官方以下</translation>
    </message>
    <message>
        <source>Predicted stayed above official</source>
        <translation>预测一直高于官方</translation>
    </message>
    <message>
        <source>Predicted rose above official on %1</source>
        <translation>预测于 %1 升到官方以上</translation>
    </message>
    <message>
        <source>Predicted equals official</source>
        <translation>预测等于官方</translation>
    </message>
    <message>
        <source>Predicted equals official since %1</source>
        <translation>预测自 %1 起等于官方</translation>
    </message>
    <message>
        <source>%1: predicted %2, official %3</source>
        <extracomment>One point of the chart, spoken: day, predicted star, official star.</extracomment>
        <translation>%1：预测 %2，官方 %3</translation>
    </message>
    <message>
        <source>Beijing day</source>
        <translation>北京日期</translation>
    </message>
    <message>
        <source>Predicted</source>
        <translation>预测</translation>
    </message>
    <message>
        <source>Official</source>
        <translation>正式</translation>
    </message>
</context>
<context>
    <name>HrDecision</name>
    <message>
        <source>Only HR decides this.</source>
        <translation>此事只能由人事决定。</translation>
    </message>
    <message>
        <source>This courier does not work for an employer of yours.</source>
        <translation>该快递员不在您管理的任何公司任职。</translation>
    </message>
    <message>
        <source>This courier has no such record.</source>
        <translation>该快递员没有这样的记录。</translation>
    </message>
    <message>
        <source>This is not open for a decision: not earned, decided already, or over.</source>
        <translation>此事不可决定：未达到条件、已有决定或已结束。</translation>
    </message>
    <message>
        <source>Choose one of the listed reasons.</source>
        <translation>请从列出的原因中选择一项。</translation>
    </message>
    <message>
        <source>Write the reason in at least 10 characters.</source>
        <translation>请至少用 10 个字符写明原因。</translation>
    </message>
    <message>
        <source>incentive awarded</source>
        <translation>已发放激励</translation>
    </message>
    <message>
        <source>rating excluded</source>
        <translation>已剔除评价</translation>
    </message>
    <message>
        <source>complaint appealed</source>
        <translation>投诉已申诉</translation>
    </message>
    <message>
        <source>note written</source>
        <translation>已写留言</translation>
    </message>
    <message>
        <source>tip discussed</source>
        <translation>已谈过提示</translation>
    </message>
</context>
<context>
    <name>Identity</name>
    <message>
        <source>Same ID, other name</source>
        <translation>同一证件，不同姓名</translation>
    </message>
    <message>
        <source>Registered twice</source>
        <translation>重复登记</translation>
    </message>
    <message>
        <source>Two employers at once</source>
        <translation>同时任职两家公司</translation>
    </message>
</context>
<context>
    <name>LogisticsTips</name>
    <message>
        <source>Pack carefully: buyers judge the parcel at first sight.</source>
        <translation>仔细包装：买家第一眼就会评判包裹。</translation>
    </message>
    <message>
        <source>Choose a larger courier brand: timeliness weighs most.</source>
        <translation>选择规模更大的快递品牌：时效的影响最大。</translation>
    </message>
    <message>
        <source>Warn buyers of delays by weather or peak days before they ask.</source>
        <translation>遇到天气或高峰造成的延误，在买家询问之前先告知。</translation>
    </message>
    <message>
        <source>Describe goods truthfully: disappointment lowers every score.</source>
        <translation>如实描述商品：失望会拉低每一项评分。</translation>
    </message>
    <message>
        <source>Apologise and compensate the buyer first, then recover from the courier.</source>
        <translation>先向买家道歉并赔偿，再向快递公司追偿。</translation>
    </message>
    <message>
        <source>Hand parcels over on the day of the order.</source>
        <translation>下单当天交付包裹。</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>转到(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Claims</source>
        <translation>赔付(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>工具(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
</context>
<context>
    <name>MonthText</name>
    <message>
        <source>too few orders</source>
        <translation>订单太少</translation>
    </message>
    <message>
        <source>%1 by month, too few orders in %2 of %3</source>
        <translation>各月%1，%3 个月中 %2 个月订单太少</translation>
    </message>
    <message>
        <source>%1 by month</source>
        <translation>各月%1</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>no orders</source>
        <translation>无订单</translation>
    </message>
    <message>
        <source>%1 by month, too few orders or none in %2 of %3</source>
        <translation>%1（按月），%3 个月中有 %2 个月订单太少或没有订单</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>赔付申请</translation>
    </message>
    <message>
        <source>Couriers</source>
        <translation>快递员</translation>
    </message>
    <message>
        <source>Sellers</source>
        <translation>商家</translation>
    </message>
    <message>
        <source>Outlook</source>
        <translation>星级预测</translation>
    </message>
    <message>
        <source>Programmes</source>
        <translation>物流项目</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>同步</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Will show what needs you today from all desks, by urgency. Not there yet.</source>
        <translation>将按紧急程度显示各工作台今天需要您处理的事项。尚未提供。</translation>
    </message>
    <message>
        <source>Will show the queue of late-delivery claims. Not there yet.</source>
        <translation>将显示晚到赔付申请队列。尚未提供。</translation>
    </message>
    <message>
        <source>Will show couriers, their careers and stars. Not there yet.</source>
        <translation>将显示快递员及其经历和星级。尚未提供。</translation>
    </message>
    <message>
        <source>Will show sellers, both tracks and the next star. Not there yet.</source>
        <translation>将显示商家、两条赛道和下一星级。尚未提供。</translation>
    </message>
    <message>
        <source>Will show who rises and falls on the next star day. Not there yet.</source>
        <translation>将显示下一个星级日谁升谁降。尚未提供。</translation>
    </message>
    <message>
        <source>Will show logistics programmes, their ratios and windows. Not there yet.</source>
        <translation>将显示物流项目及其比率和窗口。尚未提供。</translation>
    </message>
    <message>
        <source>Will show outbox, conflicts and the history of imports. Not there yet.</source>
        <translation>将显示发件箱、冲突和导入历史。尚未提供。</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>异常事件</translation>
    </message>
    <message>
        <source>Will show incidents and the claims they excuse. Not there yet.</source>
        <translation>将显示事件及其免责的赔付申请。尚未完成。</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Will show everything with a clock, the nearest first. Not there yet.</source>
        <translation>将按先后显示所有有时限的事项。尚未完成。</translation>
    </message>
    <message>
        <source>What waits to be sent and what was imported is of now: this page has no past.</source>
        <translation>待发送和已导入的内容只关乎现在：此页没有过去。</translation>
    </message>
    <message>
        <source>Identity conflicts</source>
        <translation>身份冲突</translation>
    </message>
    <message>
        <source>Will show records of people that contradict each other. Not there yet.</source>
        <translation>将显示相互矛盾的人员记录。尚未提供。</translation>
    </message>
    <message>
        <source>Records that contradict each other are looked for in the data of now: this page has no past.</source>
        <translation>相互矛盾的记录在当前数据中查找：此页没有过去。</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>as the policy</source>
        <translation>与规则一致</translation>
    </message>
    <message>
        <source>%1 over policy</source>
        <translation>超出规则 %1</translation>
    </message>
    <message>
        <source>Claim %1</source>
        <translation>赔付申请 %1</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>申请金额</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>规则金额</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差额</translation>
    </message>
    <message>
        <source>Filed</source>
        <translation>提交日期</translation>
    </message>
    <message>
        <source>Claimant</source>
        <translation>申请人</translation>
    </message>
    <message>
        <source>Attempt and cycle</source>
        <translation>次数与轮次</translation>
    </message>
    <message>
        <source>Assigned to</source>
        <translation>分派给</translation>
    </message>
    <message>
        <source>Order and parcel</source>
        <translation>订单与包裹</translation>
    </message>
    <message>
        <source>Lane and service</source>
        <translation>线路与服务</translation>
    </message>
    <message>
        <source>Seller</source>
        <translation>商家</translation>
    </message>
    <message>
        <source>Plan and rule set</source>
        <translation>方案与规则集</translation>
    </message>
    <message>
        <source>Promise and actual</source>
        <translation>承诺与实际</translation>
    </message>
    <message>
        <source>Promise starts</source>
        <translation>承诺起算</translation>
    </message>
    <message>
        <source>Promised by</source>
        <translation>承诺日期</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>已送达</translation>
    </message>
    <message>
        <source>still under way</source>
        <translation>仍在途中</translation>
    </message>
    <message>
        <source>Days are counted in</source>
        <translation>按此时区计日</translation>
    </message>
    <message>
        <source>Days late</source>
        <translation>晚到天数</translation>
    </message>
    <message>
        <source>Days late before excuses</source>
        <translation>免责前晚到天数</translation>
    </message>
    <message>
        <source>Excused hours</source>
        <translation>免责小时</translation>
    </message>
    <message>
        <source>Item, shipping, refunded</source>
        <translation>商品、运费、已退款</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>异常事件</translation>
    </message>
    <message>
        <source>Seven stages</source>
        <translation>七个环节</translation>
    </message>
    <message>
        <source>No scan tells a stage, so the delay cannot be attributed.</source>
        <translation>没有扫描能说明环节，因此无法归因延误。</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>环节</translation>
    </message>
    <message>
        <source>Planned h</source>
        <translation>计划 小时</translation>
    </message>
    <message>
        <source>Actual h</source>
        <translation>实际 小时</translation>
    </message>
    <message>
        <source>Over plan h</source>
        <translation>超出计划 小时</translation>
    </message>
    <message>
        <source>Share %</source>
        <translation>占比 %</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>费用</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>责任方</translation>
    </message>
    <message>
        <source>What happened to the claim</source>
        <translation>赔付申请经过</translation>
    </message>
    <message>
        <source>Beijing time</source>
        <translation>北京时间</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>谁</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Scans</source>
        <translation>扫描</translation>
    </message>
    <message>
        <source>Local time</source>
        <translation>当地时间</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>时区</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>zone unknown</source>
        <translation>时区未知</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>There is no document.</source>
        <translation>没有文件。</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>字节</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>收到</translation>
    </message>
    <message>
        <source>By</source>
        <translation>提供者</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>提议</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Digest of the evidence</source>
        <translation>证据摘要值</translation>
    </message>
    <message>
        <source>Decisions made here</source>
        <translation>在此做出的决定</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>证据</translation>
    </message>
    <message>
        <source>Digest (SHA-256)</source>
        <translation>摘要值 (SHA-256)</translation>
    </message>
    <message>
        <source>Calculation</source>
        <translation>计算</translation>
    </message>
    <message>
        <source>%1 of %2 (%3 %)</source>
        <translation>%2 中的 %1（%3 %）</translation>
    </message>
    <message>
        <source>unrated</source>
        <translation>无星级</translation>
    </message>
    <message>
        <source>Published star</source>
        <translation>公布星级</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>快递公司</translation>
    </message>
    <message>
        <source>Courier since</source>
        <translation>入职</translation>
    </message>
    <message>
        <source>Window ends</source>
        <translation>窗口截止</translation>
    </message>
    <message>
        <source>Rule set</source>
        <translation>规则集</translation>
    </message>
    <message>
        <source>Employers</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>网点</translation>
    </message>
    <message>
        <source>Staff number</source>
        <translation>工号</translation>
    </message>
    <message>
        <source>From</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>To</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Published stars</source>
        <translation>公布星级</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>星级</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Conduct in the window</source>
        <translation>窗口内的行为</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>派件数</translation>
    </message>
    <message>
        <source>Upheld complaints (minor, major, critical)</source>
        <translation>成立的投诉（轻微、严重、特别严重）</translation>
    </message>
    <message>
        <source>False sign-offs</source>
        <translation>虚假签收</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation>评价数</translation>
    </message>
    <message>
        <source>Ratings by channel</source>
        <translation>各渠道评价</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>Ratings are anonymous: a bucket with few of them is not shown.</source>
        <translation>评价是匿名的：数量少的分组不显示。</translation>
    </message>
    <message>
        <source>%1 (up to %2 points)</source>
        <translation>%1（最多 %2 分）</translation>
    </message>
    <message>
        <source>What helps most</source>
        <translation>最有帮助的做法</translation>
    </message>
    <message>
        <source>Every component is at its best: keep it up.</source>
        <translation>各项均为最佳：请保持。</translation>
    </message>
    <message>
        <source>What counts</source>
        <translation>计入的内容</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>组成</translation>
    </message>
    <message>
        <source>Weight %</source>
        <translation>权重 %</translation>
    </message>
    <message>
        <source>Points of 100</source>
        <translation>得分（满分 100）</translation>
    </message>
    <message>
        <source>Deduction for complaints</source>
        <translation>投诉扣分</translation>
    </message>
    <message>
        <source>Courier %1</source>
        <translation>快递员 %1</translation>
    </message>
    <message>
        <source>The export brings no conduct window: the star is the published one.</source>
        <translation>导出数据不含行为数据窗口：显示的是公布星级。</translation>
    </message>
    <message>
        <source>Why this star</source>
        <translation>为什么是此星级</translation>
    </message>
    <message>
        <source>Talk sheet %1</source>
        <translation>谈话单 %1</translation>
    </message>
    <message>
        <source>What we agreed</source>
        <translation>我们的约定</translation>
    </message>
    <message>
        <source>Until the next talk</source>
        <translation>到下次谈话前</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Courier</source>
        <translation>快递员</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>star day %1, counts data of %2, days left to change it: %3</source>
        <translation>星级日 %1，按 %2 的数据计，剩余可改变天数：%3</translation>
    </message>
    <message>
        <source>star day %1, counted on %2: nothing changes it any more</source>
        <translation>星级日 %1，已按 %2 计：不会再有变化</translation>
    </message>
    <message>
        <source>published today, counted on %1</source>
        <translation>今天公布，按 %1 计</translation>
    </message>
    <message>
        <source>Sellers who fall</source>
        <translation>下降的商家</translation>
    </message>
    <message>
        <source>Sellers who rise</source>
        <translation>上升的商家</translation>
    </message>
    <message>
        <source>Couriers who fall</source>
        <translation>下降的快递员</translation>
    </message>
    <message>
        <source>Couriers who rise</source>
        <translation>上升的快递员</translation>
    </message>
    <message>
        <source>Nobody.</source>
        <translation>没有。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>差额</translation>
    </message>
    <message>
        <source>What limits</source>
        <translation>限制因素</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>另有 %1 个</translation>
    </message>
    <message>
        <source>Morning sheet %1</source>
        <translation>晨报 %1</translation>
    </message>
    <message>
        <source>Sellers</source>
        <translation>商家</translation>
    </message>
    <message>
        <source>Couriers</source>
        <translation>快递员</translation>
    </message>
    <message>
        <source>printed %1 Beijing time (UTC+8)</source>
        <translation>打印于北京时间 %1 (UTC+8)</translation>
    </message>
    <message>
        <source>data of %1, feed version %2</source>
        <translation>%1 的数据，导出版本 %2</translation>
    </message>
    <message>
        <source>filter: %1</source>
        <translation>筛选：%1</translation>
    </message>
    <message>
        <source>Demo data</source>
        <translation>演示数据</translation>
    </message>
    <message>
        <source>page %1/%2</source>
        <translation>第 %1/%2 页</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>币种</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>赔付申请</translation>
    </message>
    <message>
        <source>Parcel</source>
        <translation>包裹</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>线路</translation>
    </message>
    <message>
        <source>Recharge statement %1</source>
        <translation>费用承担单 %1</translation>
    </message>
    <message>
        <source>Claims approved in the month: %1</source>
        <translation>当月批准的赔付申请：%1</translation>
    </message>
    <message>
        <source>The cost of each claim is split by the hours that each stage ran over its plan. Amounts of different currencies are never added.</source>
        <translation>每个赔付申请的费用按各环节超出计划的小时分摊。不同币种的金额绝不相加。</translation>
    </message>
    <message>
        <source>Approved, but no scan tells who caused the delay</source>
        <translation>已批准，但没有扫描说明由谁造成延误</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>赔付申请</translation>
    </message>
    <message>
        <source>No claim was approved in this month.</source>
        <translation>本月没有批准任何赔付申请。</translation>
    </message>
    <message>
        <source>no star</source>
        <translation>无星级</translation>
    </message>
    <message>
        <source>Official star</source>
        <translation>官方星级</translation>
    </message>
    <message>
        <source>Locked-in star</source>
        <translation>锁定星级</translation>
    </message>
    <message>
        <source>Predicted star</source>
        <translation>预测星级</translation>
    </message>
    <message>
        <source>Next star day</source>
        <translation>下一星级日</translation>
    </message>
    <message>
        <source>Counts data of</source>
        <translation>按此日数据计</translation>
    </message>
    <message>
        <source>Days left to change it</source>
        <translation>剩余可改变天数</translation>
    </message>
    <message>
        <source>Account manager</source>
        <translation>客户经理</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Star of the track</source>
        <translation>赛道星级</translation>
    </message>
    <message>
        <source>Action plan %1</source>
        <translation>行动计划 %1</translation>
    </message>
    <message>
        <source>The export brings no indicator scores for this seller.</source>
        <translation>导出数据没有此商家的指标得分。</translation>
    </message>
    <message>
        <source>Shortest route to the next star</source>
        <translation>到下一星级的最短路径</translation>
    </message>
    <message>
        <source>What keeps the present star</source>
        <translation>保持当前星级的条件</translation>
    </message>
    <message>
        <source>%1 below policy</source>
        <translation>低于规则 %1</translation>
    </message>
    <message>
        <source>%1 couriers</source>
        <translation>%1 名快递员</translation>
    </message>
    <message>
        <source>Real scores of %1</source>
        <translation>%1 的真实得分</translation>
    </message>
    <message>
        <source>track %1 → %2</source>
        <translation>赛道 %1 → %2</translation>
    </message>
    <message>
        <source>no effect: %1 limits</source>
        <translation>无效果：受限于 %1</translation>
    </message>
    <message>
        <source>no effect</source>
        <translation>无作用</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>赛道</translation>
    </message>
    <message>
        <source>Real</source>
        <translation>真实</translation>
    </message>
    <message>
        <source>What-if</source>
        <translation>模拟</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>作用</translation>
    </message>
    <message>
        <source>What-if, not real data</source>
        <translation>试算，非真实数据</translation>
    </message>
    <message>
        <source>Nobody scored what stands in the column “What-if”: it was tried out to see what it would do. The real scores stand beside it.</source>
        <translation>“模拟”一栏的得分并非真实评分：只是试算以了解其作用。真实得分列在旁边。</translation>
    </message>
    <message>
        <source>Star with the real scores</source>
        <translation>按真实得分的星级</translation>
    </message>
    <message>
        <source>Star with the what-if</source>
        <translation>按模拟得分的星级</translation>
    </message>
    <message>
        <source>From the what-if to the next star</source>
        <translation>从模拟到下一星</translation>
    </message>
</context>
<context>
    <name>PaperText</name>
    <message>
        <source>Save as PDF</source>
        <translation>保存为 PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
</context>
<context>
    <name>PolicyLines</name>
    <message>
        <source>Policy</source>
        <translation>规则金额</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>档位</translation>
    </message>
    <message>
        <source>no tier pays for so many days late</source>
        <translation>没有档位赔付如此多的晚到天数</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>承诺</translation>
    </message>
    <message>
        <source>ordered %1 + %2, %3</source>
        <extracomment>The day of the order, the days promised, the city of the destination&apos;s zone.</extracomment>
        <translation>%1 下单 + %2，%3</translation>
    </message>
    <message>
        <source>still under way, counted until the newest data</source>
        <translation>仍在途中，计至最新数据</translation>
    </message>
    <message>
        <source>a first attempt within the promise counts</source>
        <translation>承诺期内的首次派送算数</translation>
    </message>
    <message>
        <source>%1 − %2 excused</source>
        <translation>%1 − %2 免责</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>已送达</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>在途</translation>
    </message>
    <message>
        <source>Days late</source>
        <translation>晚到天数</translation>
    </message>
    <message>
        <source>difference of the local dates</source>
        <translation>当地日期之差</translation>
    </message>
    <message>
        <source>in the tier %1–%2 days</source>
        <translation>属 %1–%2 天档</translation>
    </message>
    <message>
        <source>in the tier from %1 days</source>
        <translation>属 %1 天起档</translation>
    </message>
    <message>
        <source>Fixed</source>
        <translation>定额</translation>
    </message>
    <message>
        <source>fixed amount %1</source>
        <translation>定额 %1</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Shipping</source>
        <translation>运费</translation>
    </message>
    <message>
        <source>paid back %1</source>
        <translation>退还 %1</translation>
    </message>
    <message>
        <source>%1 of %2 %3, half up</source>
        <translation>%2 %3 的 %1，四舍五入</translation>
    </message>
    <message>
        <source>Least</source>
        <translation>最低</translation>
    </message>
    <message>
        <source>raised to the least amount of the tier</source>
        <translation>提高到该档的最低金额</translation>
    </message>
    <message>
        <source>never more than was paid less refunds</source>
        <translation>绝不超过已付减去已退</translation>
    </message>
    <message>
        <source>the plan has no cap</source>
        <translation>方案没有上限</translation>
    </message>
    <message>
        <source>cut to the cap of %1 per order</source>
        <translation>降到每单上限 %1</translation>
    </message>
    <message>
        <source>below the cap of %1 per order</source>
        <translation>低于每单上限 %1</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>nothing is paid: %1</source>
        <translation>不赔付：%1</translation>
    </message>
    <message>
        <source>as the policy gives</source>
        <translation>按规则</translation>
    </message>
    <message>
        <source>%1 over policy</source>
        <translation>超出规则 %1</translation>
    </message>
    <message>
        <source>%1 below policy</source>
        <translation>低于规则 %1</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <extracomment>An amount in yuan and the exchange rate.</extracomment>
        <translation>%1，汇率 %2</translation>
    </message>
    <message>
        <source>%1 reaches %2</source>
        <translation>%1 达到 %2</translation>
    </message>
    <message>
        <source>%1 is below %2</source>
        <translation>%1 低于 %2</translation>
    </message>
    <message>
        <source>one person decides</source>
        <translation>一人决定</translation>
    </message>
    <message>
        <source>a second person confirms</source>
        <translation>由第二人确认</translation>
    </message>
    <message>
        <source>two others confirm</source>
        <translation>由另外两人确认</translation>
    </message>
    <message>
        <source>Four eyes</source>
        <translation>四眼原则</translation>
    </message>
</context>
<context>
    <name>Programmes</name>
    <message>
        <source>compliant</source>
        <translation>达标</translation>
    </message>
    <message>
        <source>wrong carrier or service</source>
        <translation>承运方或服务不对</translation>
    </message>
    <message>
        <source>scanned too late</source>
        <translation>扫描太晚</translation>
    </message>
    <message>
        <source>waits for the first scan</source>
        <translation>等待首次扫描</translation>
    </message>
    <message>
        <source>outside the window</source>
        <translation>在窗口之外</translation>
    </message>
    <message>
        <source>not judged</source>
        <translation>未评定</translation>
    </message>
</context>
<context>
    <name>ReviewLetters</name>
    <message>
        <source>Approve, confirm</source>
        <translation>批准、确认</translation>
    </message>
    <message>
        <source>Partial amount</source>
        <translation>部分金额</translation>
    </message>
    <message>
        <source>Reject, return</source>
        <translation>拒绝、退回</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>暂扣</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Order in the browser</source>
        <translation>在浏览器中打开订单</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>异常事件</translation>
    </message>
    <message>
        <source>Choose the row</source>
        <translation>选择该行</translation>
    </message>
    <message>
        <source>Next claim</source>
        <translation>下一个赔付申请</translation>
    </message>
    <message>
        <source>Claim before</source>
        <translation>上一个赔付申请</translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>%1: %2 should be %3, is %4</source>
        <translation>%1：%2 应为 %3，实为 %4</translation>
    </message>
</context>
<context>
    <name>RunStrip</name>
    <message>
        <source>Stardesk was ended from outside last time. Nothing that was decided here is lost.</source>
        <translation>Stardesk 上次被外部终止。这里作出的决定没有丢失。</translation>
    </message>
</context>
<context>
    <name>SellerTexts</name>
    <message>
        <source>Nothing limits: the highest star</source>
        <translation>不受限：已是最高星级</translation>
    </message>
    <message>
        <source>No scores yet</source>
        <translation>尚无得分</translation>
    </message>
    <message>
        <source>%1 limits both tracks</source>
        <translation>两条赛道：均受限于%1</translation>
    </message>
    <message>
        <source>%1 and %2 limit</source>
        <translation>受限于%1和%2</translation>
    </message>
    <message>
        <source>%1 limits %2</source>
        <translation>%2：受限于%1</translation>
    </message>
    <message>
        <source>Too few orders for a score: %1 in the export</source>
        <translation>订单太少，无法评分：导出数据中有 %1 单</translation>
    </message>
</context>
<context>
    <name>SyncNotices</name>
    <message>
        <source>The data were not imported</source>
        <translation>数据未导入</translation>
    </message>
    <message>
        <source>They are as they were before; the window says why.</source>
        <translation>数据保持原样；窗口中说明了原因。</translation>
    </message>
    <message>
        <source>Nothing could be sent</source>
        <translation>什么都没能发送</translation>
    </message>
    <message>
        <source>A decision needs a choice</source>
        <translation>有一项决定需要选择</translation>
    </message>
    <message>
        <source>The server answered otherwise.</source>
        <translation>服务器的回答不同。</translation>
    </message>
</context>
<context>
    <name>SyncPage</name>
    <message>
        <source>saved here, sent in %1</source>
        <translation>已存于此处，%1 后发送</translation>
    </message>
    <message>
        <source>saved here; a demo has no server</source>
        <translation>已存于此处；演示没有服务器</translation>
    </message>
    <message>
        <source>saved here, waits for the folder</source>
        <translation>已存于此处，等待文件夹</translation>
    </message>
    <message>
        <source>sent, not confirmed yet</source>
        <translation>已发送，尚未确认</translation>
    </message>
    <message>
        <source>The record was changed on the server before your decision left this desk. It was not sent; it is kept here.</source>
        <translation>您的决定离开本工作台之前，服务器上的记录已被更改。决定未发送，保留在此。</translation>
    </message>
    <message>
        <source>The server knows this desk under another operator.</source>
        <translation>服务器将本工作台登记在另一操作员名下。</translation>
    </message>
    <message>
        <source>The server has no such record.</source>
        <translation>服务器没有这样的记录。</translation>
    </message>
    <message>
        <source>The server did not take it: %1.</source>
        <translation>服务器未接受：%1。</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>裁定</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>%1 here, held for a second person</source>
        <translation>此处 %1，留给第二人</translation>
    </message>
    <message>
        <source>%1 here, %2 there</source>
        <translation>此处 %1，服务器 %2</translation>
    </message>
    <message>
        <source>%1: server taken</source>
        <translation>%1：采用服务器的</translation>
    </message>
    <message>
        <source>%1: yours kept</source>
        <translation>%1：保留您的</translation>
    </message>
    <message>
        <source>%1: some of both</source>
        <translation>%1：各取一部分</translation>
    </message>
    <message>
        <source>Set aside on %1: the server&apos;s version holds, yours stays in the history.</source>
        <translation>于 %1 搁置：以服务器版本为准，您的保留在历史中。</translation>
    </message>
    <message>
        <source>%1 took the server&apos;s version on %2; yours stays in the history.</source>
        <translation>%1 于 %2 采用了服务器的版本；您的版本保留在历史中。</translation>
    </message>
    <message>
        <source>%1 decided again on %2 with what was chosen; both versions stay in the history.</source>
        <translation>%1 于 %2 按所选内容重新决定；两个版本都保留在历史中。</translation>
    </message>
</context>
<context>
    <name>VaultStrip</name>
    <message>
        <source>Nobody was here for four minutes: the vault of ID numbers is closed.</source>
        <translation>四分钟无人操作：证件号码保险库已关闭。</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>打开…</translation>
    </message>
</context>
<context>
    <name>When</name>
    <message>
        <source>%1 Beijing</source>
        <extracomment>An instant in Beijing time: &quot;5 Mar 10:00 Beijing&quot;.</extracomment>
        <translation>北京 %1</translation>
    </message>
    <message>
        <source>%1 your time (%2)</source>
        <extracomment>The same instant on the person&apos;s own clock: &quot;5 Mar 03:00 your time (Madrid)&quot;.</extracomment>
        <translation>您的时间 %1（%2）</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 天 %2 小时</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 小时 %2 分</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
</context>
<context>
    <name>stardesk</name>
    <message numerus="yes">
        <source>gap %n m</source>
        <translation>
            <numerusform>空档 %n 个月</numerusform>
        </translation>
    </message>
    <message>
        <source>Stars</source>
        <translation>星级</translation>
    </message>
    <message>
        <source>%1: %2 stars</source>
        <extracomment>One point of the star line, spoken: month and star.</extracomment>
        <translation>%1：%2 星</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation>%1，自 %2</translation>
    </message>
    <message>
        <source>No star yet</source>
        <translation>尚无星级</translation>
    </message>
    <message>
        <source>Stars from %1 to %2</source>
        <translation>%1 至 %2 的星级</translation>
    </message>
    <message>
        <source>unrated</source>
        <translation>无星级</translation>
    </message>
    <message>
        <source>Star %1 → %2</source>
        <translation>星级 %1 → %2</translation>
    </message>
    <message>
        <source>%1, data of %2</source>
        <translation>%1，%2 数据</translation>
    </message>
    <message>
        <source>First star: %1</source>
        <translation>首次星级：%1</translation>
    </message>
    <message>
        <source>Began at %1</source>
        <translation>入职 %1</translation>
    </message>
    <message>
        <source>Left %1</source>
        <translation>离开 %1</translation>
    </message>
    <message>
        <source>computed</source>
        <translation>计算</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Computed</source>
        <translation>计算</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>One star line, no employer</source>
        <translation>一条星级线，无雇主</translation>
    </message>
    <message>
        <source>One star line, one employer</source>
        <translation>一条星级线，一家公司</translation>
    </message>
    <message numerus="yes">
        <source>One star line, %n employers</source>
        <translation>
            <numerusform>一条星级线，%n 家公司</numerusform>
        </translation>
    </message>
    <message>
        <source>published</source>
        <translation>公布</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>解释</translation>
    </message>
    <message>
        <source>New station at %1</source>
        <translation>在 %1 换了新网点</translation>
    </message>
    <message numerus="yes">
        <source>No employer for %n days</source>
        <translation>
            <numerusform>%n 天没有雇主</numerusform>
        </translation>
    </message>
    <message>
        <source>Two employers at once: check the ID</source>
        <translation>同时任职两家公司：请核对证件</translation>
    </message>
    <message>
        <source>paid by %1</source>
        <translation>由 %1 支付</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>upheld</source>
        <translation>成立</translation>
    </message>
    <message>
        <source>dismissed</source>
        <translation>不成立</translation>
    </message>
    <message>
        <source>appeal pending</source>
        <translation>申诉处理中</translation>
    </message>
    <message>
        <source>appeal accepted</source>
        <translation>申诉成立</translation>
    </message>
    <message>
        <source>appeal rejected</source>
        <translation>申诉被驳回</translation>
    </message>
    <message>
        <source>Employers</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>Incentives</source>
        <translation>激励</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>投诉</translation>
    </message>
    <message>
        <source>1 star</source>
        <translation>1 星</translation>
    </message>
    <message>
        <source>%1 stars</source>
        <translation>%1 星</translation>
    </message>
    <message>
        <source>appeal saved here</source>
        <translation>申诉已存于此处</translation>
    </message>
    <message>
        <source>Appeal…</source>
        <translation>申诉…</translation>
    </message>
    <message>
        <source>Tip discussed</source>
        <translation>提示已讨论</translation>
    </message>
    <message>
        <source>Tips</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Tips and notes</source>
        <translation>提示与备注</translation>
    </message>
    <message>
        <source>Rating excluded: %1</source>
        <translation>已剔除评价：%1</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>评价</translation>
    </message>
    <message>
        <source>Identity checked</source>
        <translation>身份已核对</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>stardesk::ArmedStrip</name>
    <message>
        <source>Commit</source>
        <translation>提交</translation>
    </message>
</context>
<context>
    <name>stardesk::AsOfController</name>
    <message>
        <source>These data have no history: no month has ended in them yet.</source>
        <translation>这些数据没有历史：其中还没有任何月份结束。</translation>
    </message>
    <message>
        <source>Cancel, stay where I am</source>
        <translation>取消，留在当前</translation>
    </message>
    <message>
        <source>Going back to %1</source>
        <translation>正在回到 %1</translation>
    </message>
</context>
<context>
    <name>stardesk::AsOfDialog</name>
    <message>
        <source>couriers</source>
        <translation>快递员</translation>
    </message>
    <message>
        <source>sellers</source>
        <translation>商家</translation>
    </message>
    <message>
        <source>claims</source>
        <translation>赔付申请</translation>
    </message>
    <message>
        <source>As of…</source>
        <translation>截至某日…</translation>
    </message>
    <message>
        <source>Every page as it was at the end of a month in Beijing, to look at only. What happened later is not there yet.</source>
        <translation>每个页面在北京时间某月末的样子，仅供查看。之后发生的事尚不存在。</translation>
    </message>
    <message>
        <source>Show this day</source>
        <translation>显示这一天</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Ends of months</source>
        <translation>各月末</translation>
    </message>
    <message>
        <source>End of the month</source>
        <translation>月末</translation>
    </message>
    <message>
        <source>History of</source>
        <translation>有历史的内容</translation>
    </message>
</context>
<context>
    <name>stardesk::AttachSheet</name>
    <message>
        <source>Attach %1</source>
        <translation>附加 %1</translation>
    </message>
    <message>
        <source>What is it? Press the key, or Esc to attach nothing.</source>
        <translation>这是什么？请按对应键，按 Esc 则不附加。</translation>
    </message>
    <message>
        <source>Kind of document</source>
        <translation>文件种类</translation>
    </message>
    <message>
        <source>No stage</source>
        <translation>无环节</translation>
    </message>
    <message>
        <source>which stage does it prove?</source>
        <translation>它证明哪个环节？</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>环节</translation>
    </message>
</context>
<context>
    <name>stardesk::BatchPanel</name>
    <message>
        <source>Decide nothing</source>
        <translation>不做任何决定</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Number of claims, typed</source>
        <translation>键入赔付申请数量</translation>
    </message>
    <message>
        <source>%1 claims chosen</source>
        <translation>已选 %1 个赔付申请</translation>
    </message>
    <message>
        <source>One decision for all of them. Nothing happens before you have seen the preview.</source>
        <translation>对全部做同一决定。看过预览之前不会发生任何事。</translation>
    </message>
    <message>
        <source>Decision for all</source>
        <translation>对全部的决定</translation>
    </message>
    <message>
        <source>for which reason?</source>
        <translation>什么原因？</translation>
    </message>
    <message>
        <source>Reason for all</source>
        <translation>对全部的原因</translation>
    </message>
    <message>
        <source>Judging %1 claims</source>
        <translation>正在评估 %1 个赔付申请</translation>
    </message>
    <message>
        <source>what is not reached stays untouched</source>
        <translation>未处理到的保持不变</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>赔付申请</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>将会发生</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>%1, a second person decides</source>
        <translation>%1，由第二人决定</translation>
    </message>
    <message>
        <source>Result of the batch</source>
        <translation>批次结果</translation>
    </message>
    <message>
        <source>Preview of the batch</source>
        <translation>批次预览</translation>
    </message>
    <message>
        <source>%1 will be done, %2 not</source>
        <translation>%1 个将执行，%2 个不执行</translation>
    </message>
    <message>
        <source>%1: %2 claims</source>
        <translation>%1：%2 个赔付申请</translation>
    </message>
    <message>
        <source>Type %1 to allow it:</source>
        <translation>键入 %1 以允许：</translation>
    </message>
    <message>
        <source>%1 done, %2 not</source>
        <translation>%1 个已完成，%2 个未完成</translation>
    </message>
    <message>
        <source>%1, %2 left untouched</source>
        <translation>%1，%2 个未动</translation>
    </message>
    <message>
        <source>Ctrl+Z takes all of it back.</source>
        <translation>Ctrl+Z 可全部撤回。</translation>
    </message>
    <message>
        <source>Retry %1</source>
        <translation>重试 %1 个</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Export the rows of the batch</source>
        <translation>导出批次的各行</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.xlsx)</source>
        <translation>表格 (*.csv *.tsv *.xlsx)</translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation>已写入 %1</translation>
    </message>
</context>
<context>
    <name>stardesk::BoardPanel</name>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Stars by employer</source>
        <translation>各公司星级</translation>
    </message>
    <message>
        <source>Stars by month</source>
        <translation>各月星级</translation>
    </message>
    <message>
        <source>Stations</source>
        <translation>网点</translation>
    </message>
    <message>
        <source>Rating the staff again by %1…</source>
        <translation>正在按 %1 重新评定员工…</translation>
    </message>
    <message>
        <source>Couriers</source>
        <translation>快递员</translation>
    </message>
    <message>
        <source>Rule set</source>
        <translation>规则集</translation>
    </message>
    <message>
        <source>Other rules on today&apos;s staff</source>
        <translation>用其他规则评定当前员工</translation>
    </message>
    <message>
        <source>Choose a rule set: every courier is rated again by it.</source>
        <translation>选择一个规则集：将按它重新评定每位快递员。</translation>
    </message>
    <message>
        <source>All employers</source>
        <translation>所有公司</translation>
    </message>
    <message>
        <source>Employer board</source>
        <translation>公司看板</translation>
    </message>
    <message>
        <source>%1 couriers</source>
        <translation>%1 名快递员</translation>
    </message>
    <message>
        <source>Employer: %1</source>
        <translation>公司：%1</translation>
    </message>
    <message>
        <source>Rising, three months</source>
        <translation>近三个月上升</translation>
    </message>
    <message>
        <source>Falling, three months</source>
        <translation>近三个月下降</translation>
    </message>
    <message>
        <source>%1: %2 couriers, %3 % with four or five stars</source>
        <translation>%1：%2 名快递员，%3 % 为四星或五星</translation>
    </message>
    <message>
        <source>%1 has the most four and five stars: %2 %</source>
        <translation>%1 的四星和五星最多：%2 %</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>快递公司</translation>
    </message>
    <message>
        <source>5 stars</source>
        <translation>5 星</translation>
    </message>
    <message>
        <source>4 stars</source>
        <translation>4 星</translation>
    </message>
    <message>
        <source>3 stars</source>
        <translation>3 星</translation>
    </message>
    <message>
        <source>2 stars</source>
        <translation>2 星</translation>
    </message>
    <message>
        <source>1 star</source>
        <translation>1 星</translation>
    </message>
    <message>
        <source>unrated</source>
        <translation>无星级</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>网点</translation>
    </message>
    <message>
        <source>4 and 5 stars %</source>
        <translation>四、五星 %</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>上升</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>下降</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>有风险</translation>
    </message>
    <message>
        <source>Incentives due</source>
        <translation>待发激励</translation>
    </message>
    <message>
        <source>Four and five stars</source>
        <translation>四星和五星</translation>
    </message>
    <message>
        <source>of the rated</source>
        <translation>占有星级者</translation>
    </message>
    <message>
        <source>kept this once</source>
        <translation>本次保留</translation>
    </message>
    <message>
        <source>Incentives granted in a year</source>
        <translation>一年内发放的激励</translation>
    </message>
    <message>
        <source>Incentives expired</source>
        <translation>已过期的激励</translation>
    </message>
    <message>
        <source>The export holds no inputs of a published month.</source>
        <translation>导出数据不含已公布月份的输入数据。</translation>
    </message>
    <message>
        <source>%1 up, %2 down, %3 the same</source>
        <translation>%1 升，%2 降，%3 不变</translation>
    </message>
    <message>
        <source>Incentives</source>
        <translation>激励</translation>
    </message>
    <message>
        <source>now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>%1 stars</source>
        <translation>%1 星</translation>
    </message>
    <message>
        <source>%1: %2 rated, %3 % with four or five stars</source>
        <translation>%1：%2 人有评分，%3 % 为四星或五星</translation>
    </message>
    <message>
        <source>Four and five stars: %1 % in %2, %3 % in %4</source>
        <translation>四星和五星：%2 为 %1 %，%4 为 %3 %</translation>
    </message>
    <message>
        <source>Rating the staff again</source>
        <translation>正在重新评定员工</translation>
    </message>
    <message>
        <source>Stopped. Choose a rule set: every courier is rated again by it.</source>
        <translation>已停止。请选择规则集：将按其重新评定每位快递员。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>stardesk::CareerMakeDialog</name>
    <message>
        <source>The new employer&apos;s public key</source>
        <translation>新雇主的公钥</translation>
    </message>
    <message>
        <source>A passphrase that the new employer is told</source>
        <translation>告知新雇主的口令</translation>
    </message>
    <message>
        <source>Sign and save</source>
        <translation>签名并保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Career sheet of %1</source>
        <translation>%1 的履历表</translation>
    </message>
    <message>
        <source>Day on which the person agreed</source>
        <translation>本人同意的日期</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>口令</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>再输入一次</translation>
    </message>
    <message>
        <source>Passphrase once more</source>
        <translation>再次输入口令</translation>
    </message>
    <message>
        <source>The person agreed on</source>
        <translation>本人同意于</translation>
    </message>
    <message>
        <source>Signed with</source>
        <translation>签名用</translation>
    </message>
    <message>
        <source>Secret key of the employer</source>
        <translation>公司的私钥</translation>
    </message>
    <message>
        <source>File of the employer&apos;s secret key</source>
        <translation>公司私钥文件</translation>
    </message>
    <message>
        <source>Readable with</source>
        <translation>可用以下方式读取</translation>
    </message>
    <message>
        <source>Key, or the .pub file</source>
        <translation>密钥，或 .pub 文件</translation>
    </message>
    <message>
        <source>Public key of the new employer</source>
        <translation>新雇主的公钥</translation>
    </message>
    <message>
        <source>Public keys (*.pub)</source>
        <translation>公钥 (*.pub)</translation>
    </message>
    <message>
        <source>Saved as</source>
        <translation>保存为</translation>
    </message>
    <message>
        <source>File to take along</source>
        <translation>可带走的文件</translation>
    </message>
    <message>
        <source>Career sheet</source>
        <translation>履历表</translation>
    </message>
    <message>
        <source>Career sheets (*.career)</source>
        <translation>履历表 (*.career)</translation>
    </message>
    <message>
        <source>The sheet holds name, masked ID, employers and the star of each month. It holds no number, no feedback and no complaint. Making it leaves a row in the audit trail.</source>
        <translation>履历表含姓名、掩码证件号、雇主和每月星级。不含完整号码、评价和投诉。制作会在审计记录中留下一条。</translation>
    </message>
    <message>
        <source>Signing and sealing…</source>
        <translation>正在签名并密封…</translation>
    </message>
    <message>
        <source>Saved. There is no code to compare: the ID number is not known here, or the vault is closed.</source>
        <translation>已保存。没有可比对的代码：此处不知道证件号码，或保险库已关闭。</translation>
    </message>
    <message>
        <source>Saved. Tell the new employer this code by another way, such as the telephone: %1</source>
        <translation>已保存。请通过其他途径（如电话）把此代码告知新雇主：%1</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
</context>
<context>
    <name>stardesk::CareerPanel</name>
    <message>
        <source>Star history</source>
        <translation>星级历史</translation>
    </message>
    <message>
        <source>Time shown</source>
        <translation>显示时段</translation>
    </message>
    <message>
        <source>12 m</source>
        <translation>近 12 月</translation>
    </message>
    <message>
        <source>24 m</source>
        <translation>24 个月</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>所有类型</translation>
    </message>
    <message>
        <source>Kinds of events: %1</source>
        <translation>事件类型：%1</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
    <message>
        <source>nothing of this kind</source>
        <translation>没有此类内容</translation>
    </message>
    <message>
        <source>Add note…</source>
        <translation>添加留言…</translation>
    </message>
</context>
<context>
    <name>stardesk::CareerReadDialog</name>
    <message>
        <source>Open and verify</source>
        <translation>打开并验证</translation>
    </message>
    <message>
        <source>Show the code</source>
        <translation>显示代码</translation>
    </message>
    <message>
        <source>Open career sheet</source>
        <translation>打开履历表</translation>
    </message>
    <message>
        <source>Or the passphrase that the maker told you</source>
        <translation>或制作方告知您的口令</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>口令</translation>
    </message>
    <message>
        <source>ID number from the person&apos;s papers; kept nowhere</source>
        <translation>本人证件上的号码；不会保存</translation>
    </message>
    <message>
        <source>ID number from the person&apos;s papers</source>
        <translation>本人证件上的号码</translation>
    </message>
    <message>
        <source>Career sheet</source>
        <translation>履历表</translation>
    </message>
    <message>
        <source>File that the person brought</source>
        <translation>本人带来的文件</translation>
    </message>
    <message>
        <source>Career sheets (*.career);;All files (*)</source>
        <translation>履历表 (*.career);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Opens with</source>
        <translation>打开方式</translation>
    </message>
    <message>
        <source>File of your own secret key</source>
        <translation>您自己的私钥文件</translation>
    </message>
    <message>
        <source>Your own secret key</source>
        <translation>您自己的私钥</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Verified: signed by %1, whose key %2 this export names.</source>
        <translation>已验证：由 %1 签名，此导出数据列有其密钥 %2。</translation>
    </message>
    <message>
        <source>Not verified: this export names no employer with the key %1.</source>
        <translation>未验证：此导出数据中没有密钥为 %1 的公司。</translation>
    </message>
    <message>
        <source>%1, ID %2. The person agreed on %3; made on %4.</source>
        <translation>%1，证件 %2。本人于 %3 同意；制作于 %4。</translation>
    </message>
    <message>
        <source>not known there</source>
        <translation>当地未知</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Employers</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>快递公司</translation>
    </message>
    <message>
        <source>From</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>To</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>Stars by month</source>
        <translation>各月星级</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>星级</translation>
    </message>
    <message>
        <source>Code: %1. It is the same person if the maker of the sheet reads the same code to you.</source>
        <translation>代码：%1。若制作方读给您的代码相同，则为同一人。</translation>
    </message>
</context>
<context>
    <name>stardesk::ChartFrame</name>
    <message>
        <source>Copy image</source>
        <translation>复制图像</translation>
    </message>
    <message>
        <source>Copy data</source>
        <translation>复制数据</translation>
    </message>
    <message>
        <source>Show as chart</source>
        <translation>显示为图表</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>显示为表格</translation>
    </message>
    <message>
        <source>Export chart</source>
        <translation>导出图表</translation>
    </message>
    <message>
        <source>Pictures (*.svg *.png)</source>
        <translation>图片 (*.svg *.png)</translation>
    </message>
    <message>
        <source>The file %1 could not be written.</source>
        <translation>无法写入文件 %1。</translation>
    </message>
    <message>
        <source>Export chart…</source>
        <translation>导出图表…</translation>
    </message>
    <message>
        <source>The numbers of the chart as rows, and back</source>
        <translation>在图表与数字表格之间切换</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is what the button does, %2 the chart: “Show as table: Star history”.</extracomment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>stardesk::ClaimDetail</name>
    <message>
        <source>on time</source>
        <translation>准时</translation>
    </message>
    <message>
        <source>still under way</source>
        <translation>仍在途中</translation>
    </message>
    <message>
        <source>Promised by</source>
        <translation>承诺日期</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>已送达</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>申请金额</translation>
    </message>
    <message>
        <source>Choose a claim in the list to see promise against fact.</source>
        <translation>在列表中选择一件赔付申请，查看承诺与事实的对照。</translation>
    </message>
    <message>
        <source>Copy link to this claim</source>
        <translation>复制此赔付申请的链接</translation>
    </message>
    <message>
        <source>Calculation of the policy</source>
        <translation>规则计算</translation>
    </message>
    <message>
        <source>Documents of this claim</source>
        <translation>此赔付申请的文件</translation>
    </message>
    <message>
        <source>Documents and the promise at checkout (D)</source>
        <translation>文件与下单时的承诺 (D)</translation>
    </message>
    <message>
        <source>Explain this amount</source>
        <translation>解释此金额</translation>
    </message>
    <message>
        <source>Explain this amount (Ctrl+I)</source>
        <translation>解释此金额 (Ctrl+I)</translation>
    </message>
    <message>
        <source>More about this claim</source>
        <translation>更多关于此赔付申请</translation>
    </message>
    <message>
        <source>Stages as a table</source>
        <translation>环节表格</translation>
    </message>
    <message>
        <source>Stages as a table, with who is charged (Ctrl+Shift+T)</source>
        <translation>环节表格及承担方 (Ctrl+Shift+T)</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>解释</translation>
    </message>
    <message>
        <source>Explain the policy</source>
        <translation>解释规则</translation>
    </message>
    <message>
        <source>Stages of the delivery</source>
        <translation>派送环节</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>环节</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>实际</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>超出</translation>
    </message>
    <message>
        <source>Excused</source>
        <translation>免责</translation>
    </message>
    <message>
        <source>Answers for it</source>
        <translation>责任方</translation>
    </message>
    <message>
        <source>Charged</source>
        <translation>承担</translation>
    </message>
    <message>
        <source>late %1</source>
        <translation>晚到 %1</translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <translation>%1“%2”</translation>
    </message>
    <message>
        <source>order %1</source>
        <translation>订单 %1</translation>
    </message>
    <message>
        <source>= %1 Beijing</source>
        <translation>= 北京 %1</translation>
    </message>
    <message>
        <source>counts as %1: %2 excused</source>
        <translation>按 %1 计：%2 免责</translation>
    </message>
    <message>
        <source>late since %1</source>
        <translation>自 %1 起已晚</translation>
    </message>
    <message>
        <source>no amount</source>
        <translation>无金额</translation>
    </message>
    <message>
        <source>Policy gives</source>
        <translation>规则金额</translation>
    </message>
    <message>
        <source>%1. Changed since.</source>
        <translation>%1。此后有变化。</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>%1. Unchanged since.</source>
        <translation>%1。此后无变化。</translation>
    </message>
    <message>
        <source>No policy</source>
        <translation>无规则</translation>
    </message>
    <message>
        <source>Policy %1</source>
        <translation>规则 %1</translation>
    </message>
    <message>
        <source>by %1 v%2, valid on %3</source>
        <translation>依据 %1 v%2，%3 有效</translation>
    </message>
    <message>
        <source>today %1 holds</source>
        <translation>今天适用 %1</translation>
    </message>
    <message>
        <source>All scans</source>
        <translation>全部扫描</translation>
    </message>
    <message>
        <source>Incident (I)</source>
        <translation>事件 (I)</translation>
    </message>
    <message>
        <source>History of the claim</source>
        <translation>赔付申请的历史</translation>
    </message>
    <message>
        <source>Documents (D)</source>
        <translation>文件 (D)</translation>
    </message>
    <message>
        <source>Attach a document… (Ctrl+D)</source>
        <translation>附加文件… (Ctrl+D)</translation>
    </message>
    <message>
        <source>Order in the browser (O)</source>
        <translation>在浏览器中打开订单 (O)</translation>
    </message>
    <message>
        <source>Evidence pack as PDF… (Ctrl+P)</source>
        <translation>证据包 PDF… (Ctrl+P)</translation>
    </message>
</context>
<context>
    <name>stardesk::ClaimDocuments</name>
    <message>
        <source>Attach a document</source>
        <translation>附加文件</translation>
    </message>
    <message>
        <source>Documents (*.pdf *.png *.jpg *.jpeg *.txt)</source>
        <translation>文件 (*.pdf *.png *.jpg *.jpeg *.txt)</translation>
    </message>
    <message>
        <source>No link of an order is set: Settings, Review, “Link of an order”.</source>
        <translation>未设置订单链接：设置 → 审核 →“订单链接”。</translation>
    </message>
</context>
<context>
    <name>stardesk::ClaimPapers</name>
    <message>
        <source>Recharge statement of a month</source>
        <translation>月度费用承担单</translation>
    </message>
    <message>
        <source>Month-close pack</source>
        <translation>月结包</translation>
    </message>
    <message>
        <source>%1 as PDF…</source>
        <translation>%1 PDF…</translation>
    </message>
    <message>
        <source>Write %1…</source>
        <translation>写出%1…</translation>
    </message>
    <message>
        <source>Check a pack…</source>
        <translation>核对月结包…</translation>
    </message>
    <message>
        <source>Write the month-close pack</source>
        <translation>写出月结包</translation>
    </message>
    <message>
        <source>Month-close packs (*.jsonl)</source>
        <translation>月结包 (*.jsonl)</translation>
    </message>
    <message>
        <source>Check a month-close pack</source>
        <translation>核对月结包</translation>
    </message>
    <message>
        <source>%1 pages written to %2.</source>
        <translation>%1 页已写入 %2。</translation>
    </message>
    <message>
        <source>%1 holds: %2, %3 claims concluded, %4, head %5…</source>
        <extracomment>%1 a file, %2 a month, %3 a number, %4 sums per currency, %5 the beginning of a check sum.</extracomment>
        <translation>%1 属实：%2，%3 个赔付申请已结，%4，校验和开头 %5…</translation>
    </message>
    <message>
        <source>%1 written: %2, %3 claims concluded, %4, head %5…</source>
        <translation>已写出 %1：%2，%3 个赔付申请已结，%4，校验和开头 %5…</translation>
    </message>
</context>
<context>
    <name>stardesk::ClaimsPage</name>
    <message>
        <source>Claims</source>
        <translation>赔付申请</translation>
    </message>
    <message>
        <source>Filter claims, e.g. days_late:&gt;10</source>
        <translation>筛选赔付申请，如 days_late:&gt;10</translation>
    </message>
    <message>
        <source>%1 claims</source>
        <translation>%1 件赔付申请</translation>
    </message>
    <message>
        <source>%1 of %2 claims</source>
        <translation>%1 / %2 件赔付申请</translation>
    </message>
    <message>
        <source>No claims yet. Open a server export.</source>
        <translation>尚无赔付申请。请打开服务器导出数据。</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>线路</translation>
    </message>
    <message>
        <source>Explain this amount</source>
        <translation>解释此金额</translation>
    </message>
    <message>
        <source>Stages as a table</source>
        <translation>环节表格</translation>
    </message>
    <message>
        <source>Queue clear.</source>
        <translation>队列已清空。</translation>
    </message>
    <message>
        <source>Queue clear. %1.</source>
        <translation>队列已清空。%1。</translation>
    </message>
    <message>
        <source>late %1</source>
        <translation>晚到 %1</translation>
    </message>
    <message>
        <source>on time</source>
        <translation>准时</translation>
    </message>
    <message>
        <source>Choose claims first: X or Space chooses a row.</source>
        <translation>请先选择赔付申请：X 或空格选择一行。</translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <extracomment>Under a page&apos;s name in the sidebar.</extracomment>
        <translation>
            <numerusform>%n 个超时</numerusform>
        </translation>
    </message>
    <message>
        <source>Attach a document…</source>
        <translation>附加文件…</translation>
    </message>
    <message>
        <source>Evidence pack as PDF…</source>
        <translation>证据包 PDF…</translation>
    </message>
    <message>
        <source>Decide together…</source>
        <translation>一并决定…</translation>
    </message>
</context>
<context>
    <name>stardesk::ColumnChooser</name>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Find a column</source>
        <translation>查找列</translation>
    </message>
    <message>
        <source>Columns shown</source>
        <translation>显示的列</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>重置列</translation>
    </message>
</context>
<context>
    <name>stardesk::ComparePanel</name>
    <message>
        <source>Stars side by side</source>
        <translation>星级并列</translation>
    </message>
    <message>
        <source>Couriers</source>
        <translation>快递员</translation>
    </message>
    <message numerus="yes">
        <source>%n couriers side by side</source>
        <translation>
            <numerusform>%n 名快递员并列</numerusform>
        </translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message numerus="yes">
        <source>Stars of the last %n months</source>
        <translation>
            <numerusform>近 %n 个月的星级</numerusform>
        </translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Stars</source>
        <translation>星级</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>快递公司</translation>
    </message>
    <message>
        <source>Employers so far</source>
        <translation>曾任职公司</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation>评价数</translation>
    </message>
    <message>
        <source>On time %</source>
        <translation>准时 %</translation>
    </message>
    <message>
        <source>Contacted first %</source>
        <translation>派前电联 %</translation>
    </message>
    <message>
        <source>To the door %</source>
        <translation>按需上门 %</translation>
    </message>
    <message>
        <source>Consent, notice %</source>
        <translation>征得同意并告知 %</translation>
    </message>
    <message>
        <source>Complaints upheld</source>
        <translation>成立的投诉</translation>
    </message>
    <message>
        <source>Incentives due</source>
        <translation>待发激励</translation>
    </message>
    <message>
        <source>Best tip</source>
        <translation>最佳提示</translation>
    </message>
    <message>
        <source>Measures side by side</source>
        <translation>各项并列</translation>
    </message>
</context>
<context>
    <name>stardesk::ConductPanel</name>
    <message>
        <source>Contact by week</source>
        <translation>每周派前联系</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>无数据</translation>
    </message>
    <message>
        <source>Delivered on time</source>
        <translation>准时送达</translation>
    </message>
    <message>
        <source>Contacted before delivery</source>
        <translation>派送前联系</translation>
    </message>
    <message>
        <source>of these by the voice assistant</source>
        <translation>其中由语音助手</translation>
    </message>
    <message>
        <source>To the door when asked</source>
        <translation>按要求送货上门</translation>
    </message>
    <message>
        <source>Asked before a pick-up point, told where</source>
        <translation>入站前征得同意并告知地点</translation>
    </message>
    <message>
        <source>The export brings no conduct window of this person.</source>
        <translation>导出数据不含此人的行为数据窗口。</translation>
    </message>
    <message>
        <source>Conduct</source>
        <translation>行为</translation>
    </message>
    <message numerus="yes">
        <source>%n days to %1</source>
        <translation>
            <numerusform>截至 %1 的 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已做</translation>
    </message>
    <message>
        <source>Share %</source>
        <translation>占比 %</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Points are the share that is sure even with few parcels: a perfect record of ten parcels counts less than one of a thousand.</source>
        <translation>得分是在包裹很少时仍可确定的占比：十个包裹全对不如一千个全对。</translation>
    </message>
    <message>
        <source>contacted first %</source>
        <translation>派前联系 %</translation>
    </message>
    <message>
        <source>by the voice assistant %</source>
        <translation>语音助手 %</translation>
    </message>
    <message>
        <source>Week of %1: %2 % contacted, %3 parcels</source>
        <translation>%1 当周：%2 % 已联系，%3 个包裹</translation>
    </message>
    <message>
        <source>No weeks in this export</source>
        <translation>此导出数据中没有按周数据</translation>
    </message>
    <message>
        <source>%1 % contacted first, %2 % of it by voice assistant</source>
        <translation>%1 % 派前联系，其中 %2 % 由语音助手</translation>
    </message>
    <message>
        <source>%1 % contacted first</source>
        <translation>%1 % 派前联系</translation>
    </message>
    <message>
        <source>Week of</source>
        <translation>起始周</translation>
    </message>
    <message>
        <source>Parcels</source>
        <translation>包裹</translation>
    </message>
    <message>
        <source>Contacted %</source>
        <translation>已联系 %</translation>
    </message>
    <message>
        <source>Voice %</source>
        <translation>语音 %</translation>
    </message>
    <message>
        <source>On time %</source>
        <translation>准时 %</translation>
    </message>
    <message>
        <source>Door %</source>
        <translation>上门 %</translation>
    </message>
    <message>
        <source>Consent %</source>
        <translation>同意 %</translation>
    </message>
</context>
<context>
    <name>stardesk::ConflictFields</name>
    <message>
        <source>Server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Server, %1 %2</source>
        <translation>服务器，%1 %2</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>When you decided</source>
        <translation>您决定时</translation>
    </message>
    <message>
        <source>Yours, %1</source>
        <translation>您的，%1</translation>
    </message>
    <message>
        <source>Goes on as</source>
        <translation>继续为</translation>
    </message>
    <message>
        <source>%1, yours: %2</source>
        <translation>%1，您的：%2</translation>
    </message>
    <message>
        <source>%1, the server&apos;s: %2</source>
        <translation>%1，服务器的：%2</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>未选择</translation>
    </message>
</context>
<context>
    <name>stardesk::ConflictPanel</name>
    <message>
        <source>No decision of this desk needs a choice.</source>
        <translation>本工作台没有需要选择的决定。</translation>
    </message>
    <message>
        <source>Decisions that need a choice</source>
        <translation>需要选择的决定</translation>
    </message>
    <message>
        <source>Needs a choice %1</source>
        <translation>需要选择 %1</translation>
    </message>
    <message>
        <source>order %1</source>
        <translation>订单 %1</translation>
    </message>
    <message>
        <source>Open claim</source>
        <translation>打开赔付申请</translation>
    </message>
    <message>
        <source>Leave it as the server has it</source>
        <translation>按服务器的保留</translation>
    </message>
    <message>
        <source>Solved in the last 90 days</source>
        <translation>最近 90 天内已解决</translation>
    </message>
    <message>
        <source>Hold for a second person</source>
        <translation>留给第二人</translation>
    </message>
    <message>
        <source>Apply the choice</source>
        <translation>应用所选</translation>
    </message>
    <message>
        <source>Left to a second person by %1 at %2</source>
        <translation>由 %1 于 %2 留给第二人</translation>
    </message>
    <message>
        <source>Decided on the server meanwhile: a second person chooses</source>
        <translation>期间已在服务器上决定：由第二人选择</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) are not chosen yet</source>
        <translation>
            <numerusform>还有 %n 个字段未选择</numerusform>
        </translation>
    </message>
    <message>
        <source>Verdict, amount and reason are never chosen for you, and not in a batch. Both versions stay in the history of the claim, whatever you choose.</source>
        <translation>结论、金额和理由绝不替您选择，也不批量选择。无论选择哪个，两个版本都保留在赔付申请的历史中。</translation>
    </message>
    <message>
        <source>Take all notes from you</source>
        <translation>备注全部采用您的</translation>
    </message>
    <message>
        <source>Take all notes from the server</source>
        <translation>备注全部采用服务器的</translation>
    </message>
</context>
<context>
    <name>stardesk::ContentStack</name>
    <message>
        <source>No data yet. Open a server export.</source>
        <translation>尚无数据。请打开服务器导出数据。</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>正在加载…</translation>
    </message>
</context>
<context>
    <name>stardesk::CourierDetail</name>
    <message>
        <source>Parts of the profile</source>
        <translation>档案各部分</translation>
    </message>
    <message>
        <source>Choose a courier in the list to see the career.</source>
        <translation>在列表中选择一名快递员，查看其经历。</translation>
    </message>
    <message numerus="yes">
        <source>%n stars</source>
        <translation>
            <numerusform>%n 星</numerusform>
        </translation>
    </message>
    <message>
        <source>official</source>
        <translation>正式星级</translation>
    </message>
    <message>
        <source>unrated</source>
        <translation>无星级</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>至 %1</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>评价</translation>
    </message>
    <message>
        <source>Copy link to this courier</source>
        <translation>复制此快递员的链接</translation>
    </message>
    <message numerus="yes">
        <source>in %n months</source>
        <translation>
            <numerusform>近 %n 个月</numerusform>
        </translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
    <message>
        <source>Incentives</source>
        <translation>激励</translation>
    </message>
    <message>
        <source>Tips</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Stars</source>
        <translation>星级</translation>
    </message>
    <message>
        <source>Conduct</source>
        <translation>行为</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>解释</translation>
    </message>
    <message>
        <source>Profile as PDF, or career sheet</source>
        <translation>档案 PDF 或履历表</translation>
    </message>
    <message>
        <source>Portable career sheet…</source>
        <translation>便携履历表…</translation>
    </message>
</context>
<context>
    <name>stardesk::CouriersPage</name>
    <message>
        <source>Couriers</source>
        <translation>快递员</translation>
    </message>
    <message>
        <source>Filter couriers, e.g. star:&lt;5</source>
        <translation>筛选快递员，如 star:&lt;5</translation>
    </message>
    <message>
        <source>%1 couriers</source>
        <translation>%1 名快递员</translation>
    </message>
    <message>
        <source>%1 of %2 couriers</source>
        <translation>%1 / %2 名快递员</translation>
    </message>
    <message>
        <source>No couriers yet. Open a server export.</source>
        <translation>尚无快递员。请打开服务器导出数据。</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>快递公司</translation>
    </message>
    <message>
        <source>Stars</source>
        <translation>星级</translation>
    </message>
    <message>
        <source>City</source>
        <translation>城市</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Two to four couriers side by side</source>
        <translation>二至四名快递员并列</translation>
    </message>
    <message>
        <source>Employer board</source>
        <translation>公司看板</translation>
    </message>
    <message>
        <source>Stars, movements and incentives of an employer</source>
        <translation>一家公司的星级、变动和激励</translation>
    </message>
    <message>
        <source>Explain the star</source>
        <translation>解释星级</translation>
    </message>
    <message>
        <source>Next part of the profile</source>
        <translation>档案的下一部分</translation>
    </message>
    <message>
        <source>Part of the profile before</source>
        <translation>档案的上一部分</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>有风险</translation>
    </message>
    <message>
        <source>Unrated</source>
        <translation>无星级</translation>
    </message>
    <message>
        <source>Open tips</source>
        <translation>未完成提示</translation>
    </message>
    <message>
        <source>Incentives due</source>
        <translation>待发激励</translation>
    </message>
    <message>
        <source>Reveal the ID number</source>
        <translation>显示证件号码</translation>
    </message>
    <message>
        <source>Talk sheet</source>
        <translation>谈话单</translation>
    </message>
    <message>
        <source>Profile as PDF</source>
        <translation>档案 PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Print profiles…</source>
        <translation>打印档案…</translation>
    </message>
    <message>
        <source>The profiles of the chosen couriers in one PDF, at most %1</source>
        <translation>所选快递员的档案合为一个 PDF，最多 %1 份</translation>
    </message>
    <message>
        <source>Mark the first open tip as discussed</source>
        <translation>将第一条未完成提示标为已谈</translation>
    </message>
    <message>
        <source>Identity conflicts</source>
        <translation>身份冲突</translation>
    </message>
    <message>
        <source>One ID under two names, one person twice, two employers at once</source>
        <translation>同一证件两个姓名、一人登记两次、同时任职两家公司</translation>
    </message>
    <message>
        <source>Which inputs and rules give the star of this courier</source>
        <translation>哪些输入和规则得出这名快递员的星级</translation>
    </message>
    <message>
        <source>Show the whole number for a short time, with a reason that is recorded</source>
        <translation>短时间显示完整号码，理由会被记录</translation>
    </message>
    <message>
        <source>No courier of this export has this number.</source>
        <translation>此导出数据中没有快递员使用这个号码。</translation>
    </message>
    <message numerus="yes">
        <source>%n courier(s) have an ID number that ends so.</source>
        <translation>
            <numerusform>%n 名快递员的证件号码以此结尾。</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Profiles as PDF</source>
        <translation>档案 PDF</translation>
    </message>
    <message>
        <source>couriers</source>
        <translation>快递员</translation>
    </message>
    <message numerus="yes">
        <source>Printing %n profile(s)…</source>
        <translation>
            <numerusform>正在打印 %n 份档案…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) written to %1.</source>
        <translation>
            <numerusform>%n 页已写入 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>No tip is open: each was discussed, or nothing is left to gain.</source>
        <translation>没有未完成的提示：每条都已谈过，或没有可提升之处。</translation>
    </message>
</context>
<context>
    <name>stardesk::DayStrip</name>
    <message>
        <source>Next 14 days: %1</source>
        <translation>未来 14 天：%1</translation>
    </message>
</context>
<context>
    <name>stardesk::DaysPanel</name>
    <message>
        <source>counting day</source>
        <translation>计数日</translation>
    </message>
    <message>
        <source>privileges close</source>
        <translation>权益关闭</translation>
    </message>
    <message>
        <source>star day</source>
        <translation>星级日</translation>
    </message>
    <message>
        <source>%1 window ends</source>
        <translation>%1 窗口结束</translation>
    </message>
    <message>
        <source>Next 14 days</source>
        <translation>未来 14 天</translation>
    </message>
    <message>
        <source>hatched: fixed · Beijing dates</source>
        <translation>斜线：已定 · 北京日期</translation>
    </message>
</context>
<context>
    <name>stardesk::DeadlinesModel</name>
    <message>
        <source>%1, %2, due %3</source>
        <translation>%1，%2，截止 %3</translation>
    </message>
    <message>
        <source>Due, Beijing</source>
        <translation>截止，北京</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>剩余</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
</context>
<context>
    <name>stardesk::DeadlinesPage</name>
    <message>
        <source>Deadlines</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>%1 deadlines in 30 days, %2 late</source>
        <translation>30 天内 %1 个期限，%2 个已过</translation>
    </message>
    <message>
        <source>Nothing is due in the next 30 days.</source>
        <translation>未来 30 天内没有到期事项。</translation>
    </message>
    <message>
        <source>%1 deadlines in 30 days</source>
        <translation>30 天内 %1 个期限</translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n 个超时</numerusform>
        </translation>
    </message>
    <message>
        <source>the nearest %1 are shown</source>
        <translation>显示最近的 %1 项</translation>
    </message>
</context>
<context>
    <name>stardesk::DecisionPanel</name>
    <message>
        <source>Confirm %1</source>
        <translation>确认 %1</translation>
    </message>
    <message>
        <source>Confirm the rejection</source>
        <translation>确认驳回</translation>
    </message>
    <message>
        <source>Return…</source>
        <translation>退回…</translation>
    </message>
    <message>
        <source>Assign…</source>
        <translation>分派…</translation>
    </message>
    <message>
        <source>Dismiss…</source>
        <translation>驳回申诉…</translation>
    </message>
    <message>
        <source>Propose %1</source>
        <translation>提议 %1</translation>
    </message>
    <message>
        <source>Approve %1</source>
        <translation>批准 %1</translation>
    </message>
    <message>
        <source>Partial…</source>
        <translation>部分…</translation>
    </message>
    <message>
        <source>Reject…</source>
        <translation>驳回…</translation>
    </message>
    <message>
        <source>Hold…</source>
        <translation>暂扣…</translation>
    </message>
    <message>
        <source>Who reviews it?</source>
        <translation>由谁审核？</translation>
    </message>
    <message>
        <source>What is missing?</source>
        <translation>缺少什么？</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>为什么？</translation>
    </message>
    <message>
        <source>Press the key, or Esc to go back.</source>
        <translation>按对应键，或按 Esc 返回。</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>最多 %1</translation>
    </message>
    <message>
        <source>Amount to pay</source>
        <translation>赔付金额</translation>
    </message>
    <message>
        <source>Note to the claimant</source>
        <translation>给申请人的备注</translation>
    </message>
    <message>
        <source>Note instead of the reason&apos;s text (N)</source>
        <translation>用备注代替原因文字 (N)</translation>
    </message>
    <message>
        <source>Decided here:</source>
        <translation>在此已决定：</translation>
    </message>
    <message>
        <source>Ctrl+Enter arms the approval, Ctrl+Shift+Backspace the rejection; Enter commits.</source>
        <translation>Ctrl+Enter 预备批准，Ctrl+Shift+Backspace 预备驳回；回车提交。</translation>
    </message>
    <message>
        <source>A letter arms a decision, Enter commits it, Esc takes it back.</source>
        <translation>字母预备决定，回车提交，Esc 收回。</translation>
    </message>
    <message>
        <source>Not possible:</source>
        <translation>不可行：</translation>
    </message>
    <message>
        <source>Armed:</source>
        <translation>已预备：</translation>
    </message>
    <message>
        <source>The amount must be above zero and not above what was paid.</source>
        <translation>金额须大于零且不超过已付金额。</translation>
    </message>
    <message>
        <source>This reason needs a comment of %1 characters or more.</source>
        <translation>此原因需要至少 %1 个字符的备注。</translation>
    </message>
    <message>
        <source>The claimant reads (%1):</source>
        <translation>申请人将读到（%1）：</translation>
    </message>
    <message>
        <source>Confirm the reopening</source>
        <translation>确认重新打开</translation>
    </message>
    <message>
        <source>Confirm the dismissal</source>
        <translation>确认驳回</translation>
    </message>
    <message>
        <source>Appeal…</source>
        <translation>申诉…</translation>
    </message>
    <message>
        <source>%1 reviews this claim, at least until %2; for you it is read only.</source>
        <translation>%1 正在审核此赔付申请，至少到 %2；对您只读。</translation>
    </message>
    <message>
        <source>Decided on data of %1.</source>
        <translation>依据 %1 的数据决定。</translation>
    </message>
    <message>
        <source>%1 decided here:</source>
        <translation>%1 在此决定：</translation>
    </message>
    <message>
        <source>Not filed: %1. Hold the claim, or write why it is paid without, %2 characters or more.</source>
        <extracomment>%1 are kinds of documents.</extracomment>
        <translation>未提交：%1。请暂扣此赔付申请，或写明为何没有它也赔付（至少 %2 个字符）。</translation>
    </message>
    <message>
        <source>More than the policy gives needs a comment of %1 characters or more.</source>
        <translation>高于规则金额时需要至少 %1 个字符的说明。</translation>
    </message>
    <message>
        <source>Ask to reopen…</source>
        <translation>请求重新打开…</translation>
    </message>
</context>
<context>
    <name>stardesk::DesktopNotifier</name>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
</context>
<context>
    <name>stardesk::DocumentPreview</name>
    <message>
        <source>The first page cannot be shown here. Open it with a program of the desktop.</source>
        <translation>此处无法显示第一页。请用桌面程序打开。</translation>
    </message>
    <message>
        <source>%1, %2, received %3</source>
        <translation>%1，%2，收到于 %3</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>正在加载…</translation>
    </message>
    <message>
        <source>Back to the documents</source>
        <translation>返回文件列表</translation>
    </message>
    <message>
        <source>Back to the documents (Esc)</source>
        <translation>返回文件列表 (Esc)</translation>
    </message>
    <message>
        <source>Open with the desktop</source>
        <translation>用桌面程序打开</translation>
    </message>
    <message>
        <source>Text of the document</source>
        <translation>文件文本</translation>
    </message>
</context>
<context>
    <name>stardesk::EvidenceSheet</name>
    <message>
        <source>Back to the claim</source>
        <translation>返回赔付申请</translation>
    </message>
    <message>
        <source>Back to the claim (Esc)</source>
        <translation>返回赔付申请 (Esc)</translation>
    </message>
    <message>
        <source>Copy explanation</source>
        <translation>复制解释</translation>
    </message>
    <message>
        <source>Attach…</source>
        <translation>附加…</translation>
    </message>
</context>
<context>
    <name>stardesk::ExcludeStrip</name>
    <message>
        <source>This rating does not count: %1</source>
        <extracomment>%1 is what a rater wrote.</extracomment>
        <translation>此评价不计入：%1</translation>
    </message>
    <message>
        <source>Week of %1</source>
        <translation>%1 这一周</translation>
    </message>
    <message>
        <source>Ratings of a week do not count</source>
        <translation>某周的评价不计入</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>周</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>How many ratings</source>
        <translation>评价数量</translation>
    </message>
    <message>
        <source>Why it does not count</source>
        <translation>不计入的原因</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>发生了什么</translation>
    </message>
    <message>
        <source>What happened, ten characters or more</source>
        <translation>发生了什么，至少十个字符</translation>
    </message>
    <message>
        <source>Exclude</source>
        <translation>剔除</translation>
    </message>
    <message>
        <source>Do nothing</source>
        <translation>不执行</translation>
    </message>
    <message>
        <source>Do nothing (Esc)</source>
        <translation>不执行 (Esc)</translation>
    </message>
    <message>
        <source>all channels</source>
        <translation>所有渠道</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>/ %1</translation>
    </message>
</context>
<context>
    <name>stardesk::ExplainPanel</name>
    <message>
        <source>Explanation of the star</source>
        <translation>星级的解释</translation>
    </message>
    <message>
        <source>Copy explanation</source>
        <translation>复制解释</translation>
    </message>
    <message>
        <source>Nothing to explain</source>
        <translation>没有可解释的内容</translation>
    </message>
    <message>
        <source>The export brings no conduct window: the star is the published one.</source>
        <translation>导出数据不含行为数据窗口：显示的是公布星级。</translation>
    </message>
    <message numerus="yes">
        <source>Computed: %n stars</source>
        <translation>
            <numerusform>计算：%n 星</numerusform>
        </translation>
    </message>
    <message>
        <source>Computed: unrated</source>
        <translation>计算：无星级</translation>
    </message>
    <message>
        <source>published: %1</source>
        <translation>公布：%1</translation>
    </message>
    <message>
        <source>not published</source>
        <translation>未公布</translation>
    </message>
    <message>
        <source>Rule set %1</source>
        <translation>规则集 %1</translation>
    </message>
    <message>
        <source>version %1, in force since %2</source>
        <translation>版本 %1，自 %2 起生效</translation>
    </message>
</context>
<context>
    <name>stardesk::FeedbackNotes</name>
    <message>
        <source>excluded: %1</source>
        <translation>已剔除：%1</translation>
    </message>
    <message>
        <source>Exclude…</source>
        <translation>剔除…</translation>
    </message>
    <message>
        <source>Exclude this rating: %1</source>
        <translation>剔除此评价：%1</translation>
    </message>
</context>
<context>
    <name>stardesk::FeedbackPanel</name>
    <message>
        <source>Ratings by channel and star</source>
        <translation>按渠道和星级的评价</translation>
    </message>
    <message>
        <source>too few to show</source>
        <translation>太少，不予显示</translation>
    </message>
    <message>
        <source>%1: %2 ratings, %3 of five stars</source>
        <translation>%1：%2 条评价，其中 %3 条五星</translation>
    </message>
    <message>
        <source>%1: too few to show</source>
        <translation>%1：数量太少，不予显示</translation>
    </message>
    <message>
        <source>No feedback window in this export</source>
        <translation>此导出数据中没有评价窗口</translation>
    </message>
    <message>
        <source>Too few ratings to show</source>
        <translation>评价太少，不予显示</translation>
    </message>
    <message>
        <source>%1 % of the ratings are good</source>
        <comment>four or five stars</comment>
        <translation>%1 % 为好评</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>5 stars</source>
        <translation>5 星</translation>
    </message>
    <message>
        <source>4 stars</source>
        <translation>4 星</translation>
    </message>
    <message>
        <source>3 stars</source>
        <translation>3 星</translation>
    </message>
    <message>
        <source>2 stars</source>
        <translation>2 星</translation>
    </message>
    <message>
        <source>1 star</source>
        <translation>1 星</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation>评价数</translation>
    </message>
    <message>
        <source>Pos. %</source>
        <translation>好评 %</translation>
    </message>
    <message>
        <source>Neutral %</source>
        <translation>中评 %</translation>
    </message>
    <message>
        <source>Neg. %</source>
        <translation>差评 %</translation>
    </message>
    <message numerus="yes">
        <source>Feedback is anonymous: under %n ratings nothing is shown, and never who, when or for which parcel.</source>
        <translation>
            <numerusform>评价是匿名的：少于 %n 条时不显示任何内容，也绝不显示何人、何时、哪个包裹。</numerusform>
        </translation>
    </message>
    <message>
        <source>What raters name</source>
        <translation>评价人提到的内容</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>留言</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>in no order, without date</source>
        <translation>无顺序，无日期</translation>
    </message>
    <message>
        <source>Ratings that do not count</source>
        <translation>不计入的评价</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>saved here</source>
        <translation>已存于此处</translation>
    </message>
    <message>
        <source>asked for</source>
        <translation>已请求</translation>
    </message>
    <message>
        <source>Exclude ratings of a week…</source>
        <translation>剔除某周的评价…</translation>
    </message>
</context>
<context>
    <name>stardesk::FilterBar</name>
    <message>
        <source>of %1</source>
        <extracomment>Rows shown of all rows: &quot;128 of 5,214&quot;. %1 comes first and bold.</extracomment>
        <translation>/ %1</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>更多筛选</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>正在计数…</translation>
    </message>
    <message>
        <source>No values</source>
        <translation>没有值</translation>
    </message>
    <message>
        <source>View “%1”, modified</source>
        <extracomment>Saved view in use that was changed since.</extracomment>
        <translation>视图“%1”，已修改</translation>
    </message>
    <message>
        <source>View “%1”</source>
        <translation>视图“%1”</translation>
    </message>
</context>
<context>
    <name>stardesk::FilterChip</name>
    <message>
        <source>not %1</source>
        <extracomment>A filter chip that leaves the value out: &quot;not 5&quot;.</extracomment>
        <translation>不含 %1</translation>
    </message>
    <message>
        <source>Filter %1 %2</source>
        <translation>筛选：%1 %2</translation>
    </message>
    <message>
        <source>Remove this filter (Delete)</source>
        <translation>移除此筛选（Delete）</translation>
    </message>
</context>
<context>
    <name>stardesk::HeldDecisions</name>
    <message>
        <source>%1 more held.</source>
        <translation>另有 %1 项暂存。</translation>
    </message>
</context>
<context>
    <name>stardesk::HeldPanel</name>
    <message>
        <source>held, sends in %1</source>
        <translation>暂存，%1 后发送</translation>
    </message>
    <message>
        <source>Held decisions</source>
        <translation>暂存的决定</translation>
    </message>
    <message>
        <source>%1, can still be undone</source>
        <translation>%1，仍可撤销</translation>
    </message>
    <message>
        <source>All of them are on the sync page</source>
        <translation>全部在同步页面上</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>决定</translation>
    </message>
    <message>
        <source>By</source>
        <translation>操作人</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Undo the last one</source>
        <translation>撤销最近一项</translation>
    </message>
</context>
<context>
    <name>stardesk::HistoryPanel</name>
    <message>
        <source>whole export</source>
        <translation>完整导出数据</translation>
    </message>
    <message>
        <source>changes</source>
        <translation>变更</translation>
    </message>
    <message>
        <source>rolled back</source>
        <translation>已回退</translation>
    </message>
    <message>
        <source>+%1 −%2 ~%3</source>
        <translation>+%1 −%2 ~%3</translation>
    </message>
    <message>
        <source>History of imports</source>
        <translation>导入历史</translation>
    </message>
    <message>
        <source>Beijing time</source>
        <translation>北京时间</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行</translation>
    </message>
    <message>
        <source>From</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>You rolled back: these data are older than what this desk has seen. Sync now brings the newest again.</source>
        <translation>您已回退：这些数据比本工作台见过的更旧。同步会重新带来最新数据。</translation>
    </message>
    <message>
        <source>Roll back to the snapshot of %1…</source>
        <translation>回退到 %1 的快照…</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>版本 %1</translation>
    </message>
    <message>
        <source>Roll back now</source>
        <translation>立即回退</translation>
    </message>
    <message>
        <source>Shows the older data until the next sync. Decisions stay as they are. Click again to do it.</source>
        <translation>在下次同步前显示较旧的数据。决定保持不变。再次单击即执行。</translation>
    </message>
</context>
<context>
    <name>stardesk::HrStrips</name>
    <message>
        <source>Note about %1, which colleagues see with the next export</source>
        <translation>关于 %1 的留言，同事在下次导出后可见</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>What was said or agreed</source>
        <translation>说了什么或约定了什么</translation>
    </message>
    <message>
        <source>Why is this appealed: %1?</source>
        <translation>为什么申诉：%1？</translation>
    </message>
    <message>
        <source>Appeal</source>
        <translation>申诉</translation>
    </message>
    <message>
        <source>Reason, ten characters or more</source>
        <translation>原因，至少十个字符</translation>
    </message>
</context>
<context>
    <name>stardesk::IdentityDetail</name>
    <message>
        <source>One ID number stands under different names. At most one of them is right: compare the papers, and have the record corrected.</source>
        <translation>同一证件号码下有不同姓名。最多只有一个正确：请核对证件，并更正记录。</translation>
    </message>
    <message>
        <source>One person stands here more than once. Stars and feedback are split between the records until the employer joins them.</source>
        <translation>同一人在此登记了不止一次。在公司合并之前，星级和评价分散在各条记录中。</translation>
    </message>
    <message>
        <source>Two companies employ this person from %1 to %2. Ask which of the two is right, and whether the ID is used by somebody else.</source>
        <translation>%1 至 %2 期间有两家公司雇用此人。请询问哪一家正确，以及证件是否被他人使用。</translation>
    </message>
    <message>
        <source>Two companies employ this person since %1. Ask which of the two is right, and whether the ID is used by somebody else.</source>
        <translation>自 %1 起有两家公司雇用此人。请询问哪一家正确，以及证件是否被他人使用。</translation>
    </message>
    <message>
        <source>What was found?</source>
        <translation>查明了什么？</translation>
    </message>
    <message>
        <source>Mark as checked</source>
        <translation>标为已核对</translation>
    </message>
    <message>
        <source>Which papers were seen, what is being corrected</source>
        <translation>看过哪些证件，正在更正什么</translation>
    </message>
    <message>
        <source>Checked by %1, %2</source>
        <translation>由 %1 于 %2 核对</translation>
    </message>
    <message>
        <source>Nobody has looked at this yet.</source>
        <translation>还没有人看过。</translation>
    </message>
    <message>
        <source>Add what was found…</source>
        <translation>添加查明的情况…</translation>
    </message>
    <message>
        <source>Mark as checked…</source>
        <translation>标为已核对…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Compare side by side</source>
        <translation>并排比较</translation>
    </message>
    <message>
        <source>ID not known here</source>
        <translation>此处不知道证件号</translation>
    </message>
    <message>
        <source>Open profile</source>
        <translation>打开档案</translation>
    </message>
    <message>
        <source>Open the profile of %1</source>
        <translation>打开 %1 的档案</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>快递公司</translation>
    </message>
    <message>
        <source>From</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>To</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>Staff no.</source>
        <translation>工号</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Employers of %1</source>
        <translation>%1 的雇主</translation>
    </message>
</context>
<context>
    <name>stardesk::IdentityModel</name>
    <message>
        <source>checked, %1</source>
        <translation>已核对，%1</translation>
    </message>
    <message>
        <source>open</source>
        <translation>待核对</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>冲突</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>谁</translation>
    </message>
    <message>
        <source>ID or employers</source>
        <translation>证件或雇主</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>起始日期</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
</context>
<context>
    <name>stardesk::IdentityPage</name>
    <message>
        <source>Kinds of conflicts</source>
        <translation>冲突种类</translation>
    </message>
    <message>
        <source>Checked ones too</source>
        <translation>也显示已核对的</translation>
    </message>
    <message>
        <source>Identity conflicts</source>
        <translation>身份冲突</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>%1 open, %2 checked</source>
        <translation>%1 项未处理，%2 项已核对</translation>
    </message>
    <message>
        <source>No data yet. Open a server export.</source>
        <translation>尚无数据。请打开服务器导出数据。</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>正在加载…</translation>
    </message>
    <message>
        <source>No two records of this export contradict each other.</source>
        <translation>此导出数据中没有相互矛盾的记录。</translation>
    </message>
    <message>
        <source>Nothing of this kind is open.</source>
        <translation>此类中没有未处理的。</translation>
    </message>
    <message>
        <source>Identity – %1 open</source>
        <translation>身份 – %1 项未处理</translation>
    </message>
    <message>
        <source>%1 conflicts shown</source>
        <translation>显示 %1 项冲突</translation>
    </message>
</context>
<context>
    <name>stardesk::IncentivesPanel</name>
    <message>
        <source>Awarded</source>
        <translation>已发放</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>已过期</translation>
    </message>
    <message>
        <source>Granted and due</source>
        <translation>已发放与待发</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>尚无</translation>
    </message>
    <message>
        <source>Incentive, payer</source>
        <translation>激励、支付方</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>open</source>
        <translation>可领取</translation>
    </message>
    <message numerus="yes">
        <source>from %n stars</source>
        <translation>
            <numerusform>%n 星起</numerusform>
        </translation>
    </message>
    <message>
        <source>Catalogue by star</source>
        <translation>按星级的激励目录</translation>
    </message>
    <message>
        <source>this employer names none</source>
        <translation>此公司未列出激励</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>星级</translation>
    </message>
    <message>
        <source>Incentive</source>
        <translation>激励</translation>
    </message>
    <message>
        <source>For this star</source>
        <translation>适用于该星级</translation>
    </message>
    <message>
        <source>saved here</source>
        <translation>已存于此处</translation>
    </message>
    <message>
        <source>Award</source>
        <translation>发放</translation>
    </message>
    <message>
        <source>due until</source>
        <extracomment>Before a day: an incentive may be awarded until then.</extracomment>
        <translation>截至</translation>
    </message>
    <message>
        <source>To be awarded</source>
        <translation>待发放</translation>
    </message>
    <message>
        <source>paid by %1</source>
        <translation>由 %1 支付</translation>
    </message>
</context>
<context>
    <name>stardesk::IncidentDetail</name>
    <message>
        <source>Linked claims</source>
        <translation>已关联的赔付申请</translation>
    </message>
    <message>
        <source>Choose an incident in the list to see its claims.</source>
        <translation>在列表中选择一个事件以查看其赔付申请。</translation>
    </message>
    <message>
        <source>any stage</source>
        <translation>任何环节</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>any lane</source>
        <translation>任何线路</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>至 %1</translation>
    </message>
    <message>
        <source>Excuses</source>
        <translation>免责</translation>
    </message>
    <message>
        <source>Linked claims: %1</source>
        <translation>已关联的赔付申请：%1</translation>
    </message>
    <message>
        <source>What-if: %1 more could join</source>
        <translation>试算：还可加入 %1 个</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>赔付申请</translation>
    </message>
    <message>
        <source>Late now</source>
        <translation>现在晚到</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>之后</translation>
    </message>
    <message>
        <source>Policy now</source>
        <translation>现在的规则金额</translation>
    </message>
    <message>
        <source>Can be linked</source>
        <translation>可以关联</translation>
    </message>
    <message>
        <source>Claims that could join</source>
        <translation>可以加入的赔付申请</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>Link %1 claims</source>
        <translation>关联 %1 个赔付申请</translation>
    </message>
    <message>
        <source>Armed:</source>
        <translation>已预备：</translation>
    </message>
    <message>
        <source>%1 claims take over the excused hours: %2.</source>
        <translation>%1 个赔付申请将采用免责小时：%2。</translation>
    </message>
    <message>
        <source>Held together, one undo. Esc disarms.</source>
        <translation>一起暂存，一次撤销。Esc 取消预备。</translation>
    </message>
    <message>
        <source>Linking is shown first and done only when you commit it.</source>
        <translation>关联先显示，提交后才执行。</translation>
    </message>
    <message>
        <source>per claim</source>
        <translation>每个赔付申请</translation>
    </message>
    <message>
        <source>Decide all that are linked…</source>
        <translation>决定所有已关联的…</translation>
    </message>
    <message>
        <source>One decision for all linked claims, each at its own amount; a preview comes first</source>
        <translation>对所有已关联的赔付申请做同一决定，金额各自计算；先显示预览</translation>
    </message>
    <message numerus="yes">
        <source>%n late joiners inherit</source>
        <translation>
            <numerusform>%n 件后来的赔付申请沿用</numerusform>
        </translation>
    </message>
    <message>
        <source>Links the claims that came after the decision and decides them the same way</source>
        <translation>关联决定之后到来的赔付申请，并以相同方式决定</translation>
    </message>
    <message>
        <source>policy gives %1</source>
        <translation>规则金额 %1</translation>
    </message>
</context>
<context>
    <name>stardesk::IncidentsPage</name>
    <message>
        <source>Incidents</source>
        <translation>异常事件</translation>
    </message>
    <message>
        <source>Filter incidents, e.g. kind:storm</source>
        <translation>筛选事件，如 kind:storm</translation>
    </message>
    <message>
        <source>%1 incidents</source>
        <translation>%1 个事件</translation>
    </message>
    <message>
        <source>%1 of %2 incidents</source>
        <translation>%1 / %2 个事件</translation>
    </message>
    <message>
        <source>No incident is known. The export brings them.</source>
        <translation>没有已知事件。事件由导出数据带来。</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>%1 claims linked, %2 not. Ctrl+Z takes them back.</source>
        <translation>已关联 %1 个赔付申请，%2 个未关联。Ctrl+Z 可撤回。</translation>
    </message>
</context>
<context>
    <name>stardesk::IndicatorGrid</name>
    <message>
        <source>no data</source>
        <translation>无数据</translation>
    </message>
    <message>
        <source>limits</source>
        <translation>受限</translation>
    </message>
    <message>
        <source>Lowest</source>
        <translation>最低</translation>
    </message>
    <message>
        <source>1 to %1 from %2</source>
        <translation>1 到 %1 星起点：%2</translation>
    </message>
    <message>
        <source>no star</source>
        <translation>无星级</translation>
    </message>
</context>
<context>
    <name>stardesk::LastPredictionPanel</name>
    <message>
        <source>scores missing</source>
        <translation>缺少得分</translation>
    </message>
    <message>
        <source>edge, %1</source>
        <translation>临界，%1</translation>
    </message>
    <message>
        <source>not as scored</source>
        <translation>与得分不符</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>未命中</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Last prediction</source>
        <translation>上次预测</translation>
    </message>
    <message>
        <source>Predictions that missed</source>
        <translation>预测错误的</translation>
    </message>
    <message>
        <source>too little data</source>
        <translation>数据太少</translation>
    </message>
    <message>
        <source>not as computed</source>
        <translation>与计算不符</translation>
    </message>
    <message>
        <source>Said → became</source>
        <translation>预测 → 结果</translation>
    </message>
</context>
<context>
    <name>stardesk::LateParcelsPanel</name>
    <message>
        <source>still under way</source>
        <translation>仍在途中</translation>
    </message>
    <message>
        <source>%1 parcels</source>
        <translation>%1 个包裹</translation>
    </message>
    <message>
        <source>the first %1 are shown</source>
        <translation>显示前 %1 件</translation>
    </message>
    <message>
        <source>Tracking no.</source>
        <translation>运单号</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>线路</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>Promised by</source>
        <translation>承诺日期</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>已送达</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>超时</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Armed:</source>
        <translation>已预备：</translation>
    </message>
    <message>
        <source>a claim is opened for %1, %2 late.</source>
        <translation>为 %1 开立赔付申请，晚到 %2。</translation>
    </message>
    <message>
        <source>Held like a decision, then the server opens it. Esc disarms.</source>
        <translation>像决定一样暂存，然后由服务器开立。Esc 取消预备。</translation>
    </message>
    <message>
        <source>No late parcel is without a claim.</source>
        <translation>没有晚到而未申请赔付的包裹。</translation>
    </message>
    <message>
        <source>Enter or a click on a parcel opens a claim for it.</source>
        <translation>在包裹上回车或单击即可开立赔付申请。</translation>
    </message>
    <message>
        <source>Claim %1 is held; Ctrl+Z takes it back.</source>
        <translation>赔付申请 %1 已暂存；Ctrl+Z 撤回。</translation>
    </message>
    <message>
        <source>Filter of the parcels</source>
        <translation>包裹筛选</translation>
    </message>
    <message>
        <source>Fields: late, claimed, days_late, lane, service, id, order, promised_on. Enter applies it.</source>
        <translation>字段：late、claimed、days_late、lane、service、id、order、promised_on。回车应用。</translation>
    </message>
    <message>
        <source>Late parcels that nobody claimed</source>
        <translation>无人申请赔付的晚到包裹</translation>
    </message>
</context>
<context>
    <name>stardesk::ListPage</name>
    <message>
        <source>Loading…</source>
        <translation>正在加载…</translation>
    </message>
    <message>
        <source>Nothing matches “%1”.</source>
        <translation>没有符合“%1”的内容。</translation>
    </message>
    <message>
        <source>Nothing matches these filters.</source>
        <translation>没有符合这些筛选条件的内容。</translation>
    </message>
    <message>
        <source>Remove all filters</source>
        <translation>移除所有筛选</translation>
    </message>
    <message>
        <source>Filter by “%1”</source>
        <translation>按“%1”筛选</translation>
    </message>
    <message>
        <source>Exclude “%1”</source>
        <translation>排除“%1”</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>复制行</translation>
    </message>
    <message>
        <source>Copy rows with headers</source>
        <translation>连同表头复制行</translation>
    </message>
    <message>
        <source>Unpin this column</source>
        <translation>取消固定此列</translation>
    </message>
    <message>
        <source>Pin this column</source>
        <translation>固定此列</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>列…</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>filter: %1</source>
        <translation>筛选：%1</translation>
    </message>
    <message>
        <source>%1 chosen</source>
        <translation>已选 %1</translation>
    </message>
    <message>
        <source>Writing rows</source>
        <translation>正在写入各行</translation>
    </message>
    <message>
        <source>%1 rows, %2 columns written to %3.</source>
        <translation>已将 %1 行、%2 列写入 %3。</translation>
    </message>
    <message>
        <source>Export %1 rows, %2 columns</source>
        <extracomment>Title of the file dialog: how many rows and columns are written.</extracomment>
        <translation>导出 %1 行、%2 列</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Write the chosen rows, or all rows of the filter, to a file</source>
        <translation>将所选行或筛选出的全部行写入文件</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>Open the sync centre</source>
        <translation>打开同步中心</translation>
    </message>
    <message>
        <source>Open the saved views of this table, or save this one</source>
        <translation>打开此表已保存的视图，或保存当前视图</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx);;CSV (*.csv);;Tab separated (*.tsv);;PDF (*.pdf)</source>
        <translation>Excel 工作簿 (*.xlsx);;CSV (*.csv);;制表符分隔 (*.tsv);;PDF (*.pdf)</translation>
    </message>
</context>
<context>
    <name>stardesk::LogisticsPanel</name>
    <message>
        <source>Courier</source>
        <translation>快递员</translation>
    </message>
    <message>
        <source>Logistics company</source>
        <translation>物流公司</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>包装</translation>
    </message>
    <message>
        <source>packaging</source>
        <translation>包装</translation>
    </message>
    <message>
        <source>choice of carrier</source>
        <translation>承运方选择</translation>
    </message>
    <message>
        <source>no warning of delay</source>
        <translation>未提示延误</translation>
    </message>
    <message>
        <source>description of goods</source>
        <translation>商品描述</translation>
    </message>
    <message>
        <source>no apology</source>
        <translation>未致歉</translation>
    </message>
    <message>
        <source>late hand-over</source>
        <translation>交运晚</translation>
    </message>
    <message>
        <source>Logistics evaluation: %1 is the lowest part</source>
        <translation>物流评价：%1最低</translation>
    </message>
    <message>
        <source>Logistics evaluation: no scores</source>
        <translation>物流评价：无得分</translation>
    </message>
    <message>
        <source>All three</source>
        <translation>三项合计</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>部分</translation>
    </message>
    <message>
        <source>Mean of 5</source>
        <translation>均值（满分 5）</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation>评价数</translation>
    </message>
    <message>
        <source>Month before</source>
        <translation>上个月</translation>
    </message>
    <message>
        <source>%1 % of the named causes are the seller&apos;s own</source>
        <translation>所列原因的 %1 % 属商家自身</translation>
    </message>
    <message>
        <source>bad evaluations with a cause: %1</source>
        <translation>有原因的差评：%1</translation>
    </message>
</context>
<context>
    <name>stardesk::MainWindow</name>
    <message>
        <source>Demo data: made up on this computer, nothing is sent</source>
        <translation>演示数据：在本机生成，不会发送</translation>
    </message>
    <message>
        <source>The link %1 leads nowhere here.</source>
        <translation>链接 %1 在此没有对应内容。</translation>
    </message>
    <message>
        <source>About Stardesk</source>
        <translation>关于 Stardesk</translation>
    </message>
    <message>
        <source>Stardesk %1. Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Stardesk %1。自由软件，遵循 GNU 通用公共许可证第 3 版或更新版本。</translation>
    </message>
    <message>
        <source>There is no record %1 here.</source>
        <translation>这里没有记录 %1。</translation>
    </message>
    <message>
        <source>As it was on %1 at the end of the day in Beijing: to look at only, nothing can be decided.</source>
        <translation>北京时间 %1 日终的状况：仅供查看，不能做任何决定。</translation>
    </message>
</context>
<context>
    <name>stardesk::MessageStrip</name>
    <message>
        <source>Close this message</source>
        <translation>关闭此消息</translation>
    </message>
</context>
<context>
    <name>stardesk::MoveDelegate</name>
    <message>
        <source>contacted</source>
        <translation>已联系</translation>
    </message>
</context>
<context>
    <name>stardesk::MoveList</name>
    <message>
        <source>Going down</source>
        <translation>降星</translation>
    </message>
    <message>
        <source>Going up</source>
        <translation>升星</translation>
    </message>
    <message>
        <source>counted, nothing can change it</source>
        <translation>已计数，不会再变</translation>
    </message>
    <message numerus="yes">
        <source>%n can still be saved</source>
        <translation>
            <numerusform>%n 个仍可挽回</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on the edge</source>
        <translation>
            <numerusform>%n 个处于临界</numerusform>
        </translation>
    </message>
    <message>
        <source>Going down, %1</source>
        <translation>下降，%1</translation>
    </message>
    <message>
        <source>Going up, %1</source>
        <translation>上升，%1</translation>
    </message>
    <message>
        <source>Nobody falls on %1.</source>
        <translation>%1 无人下降。</translation>
    </message>
    <message>
        <source>Nobody rises on %1.</source>
        <translation>%1 无人上升。</translation>
    </message>
    <message>
        <source>Show only these</source>
        <translation>只显示这些</translation>
    </message>
</context>
<context>
    <name>stardesk::MoveTasks</name>
    <message>
        <source>Owner of %1</source>
        <translation>%1 的负责人</translation>
    </message>
    <message>
        <source>As the export says</source>
        <translation>按导出数据</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Not contacted</source>
        <translation>未联系</translation>
    </message>
    <message>
        <source>Contacted</source>
        <translation>已联系</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>复制行</translation>
    </message>
    <message>
        <source>Export the outlook</source>
        <translation>导出星级预测</translation>
    </message>
    <message>
        <source>Tables (*.xlsx *.csv *.tsv)</source>
        <translation>表格 (*.xlsx *.csv *.tsv)</translation>
    </message>
    <message>
        <source>Rows written to %2: %1</source>
        <translation>已写入 %2 的行数：%1</translation>
    </message>
    <message>
        <source>Morning sheet written to %1.</source>
        <translation>晨报已写入 %1。</translation>
    </message>
</context>
<context>
    <name>stardesk::MovesModel</name>
    <message>
        <source>Rating</source>
        <translation>用户评分</translation>
    </message>
    <message>
        <source>On time</source>
        <translation>准时</translation>
    </message>
    <message>
        <source>Contact first</source>
        <translation>派前联系</translation>
    </message>
    <message>
        <source>Door</source>
        <translation>上门</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>同意</translation>
    </message>
    <message>
        <source>Too little data</source>
        <translation>数据太少</translation>
    </message>
    <message>
        <source>Critical complaint</source>
        <translation>特别严重投诉</translation>
    </message>
    <message>
        <source>False sign-off</source>
        <translation>虚假签收</translation>
    </message>
    <message>
        <source>edge</source>
        <translation>临界</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>很可能</translation>
    </message>
    <message>
        <source>sure</source>
        <translation>确定</translation>
    </message>
    <message>
        <source>fixed</source>
        <translation>已固定</translation>
    </message>
    <message>
        <source>%1, from %2 to %3, %4 limits, %5 points, %6</source>
        <translation>%1，从 %2 到 %3，受限于 %4，%5 分，%6</translation>
    </message>
    <message>
        <source>edge: less than 1 point from the threshold; sure: 3 points or more; fixed: already counted</source>
        <translation>临界：离门槛不到 1 分；确定：3 分或以上；已固定：已经计数</translation>
    </message>
    <message>
        <source>Contacted by %1, %2</source>
        <translation>由 %1 于 %2 联系</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>谁</translation>
    </message>
    <message>
        <source>From → to</source>
        <translation>从 → 到</translation>
    </message>
    <message>
        <source>Limited by</source>
        <translation>受限于</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>差额</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>确定性</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
</context>
<context>
    <name>stardesk::NeedsPane</name>
    <message>
        <source>Needs you, %1</source>
        <translation>需要您处理，%1</translation>
    </message>
    <message>
        <source>Needs you %1</source>
        <translation>需要您处理 %1</translation>
    </message>
    <message>
        <source>Nothing is late, nothing waits.</source>
        <translation>没有逾期，也没有等待的事项。</translation>
    </message>
</context>
<context>
    <name>stardesk::OpenExportDialog</name>
    <message>
        <source>Check and import</source>
        <translation>检查并导入</translation>
    </message>
    <message>
        <source>Open server export</source>
        <translation>打开服务器导出数据</translation>
    </message>
    <message>
        <source>Folder or zip file your company gave you</source>
        <translation>公司提供给您的文件夹或 zip 文件</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出数据</translation>
    </message>
    <message>
        <source>Public key, or the .pub file; not needed again later</source>
        <translation>公钥或 .pub 文件；之后不再需要</translation>
    </message>
    <message>
        <source>Publisher&apos;s key</source>
        <translation>发布方密钥</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>文件夹…</translation>
    </message>
    <message>
        <source>Zip file…</source>
        <translation>Zip 文件…</translation>
    </message>
    <message>
        <source>Key file…</source>
        <translation>密钥文件…</translation>
    </message>
    <message>
        <source>Signature, every part and every row count are checked before anything is changed.</source>
        <translation>在更改任何内容之前，会检查签名、每个分片和每项行数。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Folder of the export</source>
        <translation>导出数据的文件夹</translation>
    </message>
    <message>
        <source>Zip file of the export</source>
        <translation>导出数据的 zip 文件</translation>
    </message>
    <message>
        <source>Exports (*.zip)</source>
        <translation>导出数据 (*.zip)</translation>
    </message>
    <message>
        <source>Public keys (*.pub)</source>
        <translation>公钥 (*.pub)</translation>
    </message>
</context>
<context>
    <name>stardesk::OpenFolderDialog</name>
    <message>
        <source>First rows of %1</source>
        <translation>%1 的前几行</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行号</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Why it is left out</source>
        <translation>未导入的原因</translation>
    </message>
    <message>
        <source>Rejected values</source>
        <translation>被拒绝的值</translation>
    </message>
    <message>
        <source>Publish here and import</source>
        <translation>在此发布并导入</translation>
    </message>
    <message>
        <source>Open data folder</source>
        <translation>打开数据文件夹</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>配方</translation>
    </message>
    <message>
        <source>Choose a folder of CSV files. They stay as they are; an export of your own is made of them, signed with a key of this store.</source>
        <translation>请选择一个 CSV 文件夹。文件保持原样；将由它们生成您自己的导出数据，并用本存储的密钥签名。</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>浏览…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Folder of data files</source>
        <translation>数据文件夹</translation>
    </message>
    <message>
        <source>%1 (%2 of %3 columns found)</source>
        <extracomment>A recipe and how many of its columns the files have.</extracomment>
        <translation>%1（找到 %3 列中的 %2 列）</translation>
    </message>
    <message>
        <source>No recipe fits these files. A recipe says which column means what; see the help on recipes to write one.</source>
        <translation>没有适合这些文件的配方。配方说明各列的含义；编写方法请看配方帮助。</translation>
    </message>
    <message>
        <source>Reading the files…</source>
        <translation>正在读取文件…</translation>
    </message>
    <message>
        <source>Rejected: %1</source>
        <translation>已拒绝：%1</translation>
    </message>
    <message>
        <source>%1 rows read, %2 left out with their reason; the rest can be imported.</source>
        <translation>已读取 %1 行，%2 行未导入并注明原因；其余可以导入。</translation>
    </message>
</context>
<context>
    <name>stardesk::OutboxPanel</name>
    <message>
        <source>Outbox</source>
        <translation>发件箱</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Undo the decision on %1</source>
        <translation>撤销对 %1 的决定</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>立即发送</translation>
    </message>
    <message>
        <source>Send the decision on %1 now</source>
        <translation>立即发送对 %1 的决定</translation>
    </message>
    <message>
        <source>Open claim</source>
        <translation>打开赔付申请</translation>
    </message>
    <message>
        <source>Open the claim %1</source>
        <translation>打开赔付申请 %1</translation>
    </message>
    <message>
        <source>Nothing waits here: every decision of this desk is confirmed.</source>
        <translation>此处没有等待的内容：本工作台的所有决定均已确认。</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另有 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>A demo feed has no server: decisions stay on this desk.</source>
        <translation>演示数据没有服务器：决定留在本工作台。</translation>
    </message>
    <message>
        <source>Sent to %1 as sealed, signed batches. Nothing leaves this list before the server has answered.</source>
        <translation>以密封并签名的批次发送到 %1。服务器答复之前，任何内容都不会离开此列表。</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>再次发送</translation>
    </message>
</context>
<context>
    <name>stardesk::OutlookHead</name>
    <message>
        <source>Star day %1</source>
        <translation>星级日 %1</translation>
    </message>
    <message>
        <source>counts the data of %1, Beijing time</source>
        <translation>按 %1 的数据计，北京时间</translation>
    </message>
    <message>
        <source>New stars are being published; these are still predictions of %1.</source>
        <translation>新星级正在公布；此处仍是 %1 的预测。</translation>
    </message>
    <message>
        <source>Counted on %1, publishes on %2: nothing can change it. Collect privileges before the window closes.</source>
        <translation>已按 %1 计数，%2 公布：不会再变。请在窗口关闭前领取权益。</translation>
    </message>
    <message>
        <source>Old data: %1 old. Sync to see what changed.</source>
        <translation>旧数据：已 %1。请同步以查看变化。</translation>
    </message>
    <message>
        <source>Morning sheet</source>
        <translation>晨报</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
</context>
<context>
    <name>stardesk::OutlookPage</name>
    <message>
        <source>Outlook – %1 down, %2 up</source>
        <translation>星级预测 – 降 %1，升 %2</translation>
    </message>
    <message>
        <source>Outlook</source>
        <translation>星级预测</translation>
    </message>
    <message>
        <source>%1 going down, %2 going up</source>
        <translation>%1 下降，%2 上升</translation>
    </message>
    <message>
        <source>Go to who falls</source>
        <translation>转到下降者</translation>
    </message>
    <message>
        <source>Go to who rises</source>
        <translation>转到上升者</translation>
    </message>
    <message>
        <source>Go to what needs somebody</source>
        <translation>转到需要处理的事项</translation>
    </message>
    <message>
        <source>Go to stars before and after</source>
        <translation>转到变动前后的星级</translation>
    </message>
    <message>
        <source>Mark as contacted, or not</source>
        <translation>标为已联系，或取消</translation>
    </message>
    <message>
        <source>Choose who looks after it</source>
        <translation>选择负责人</translation>
    </message>
    <message>
        <source>Morning sheet as PDF</source>
        <translation>晨报 PDF</translation>
    </message>
    <message>
        <source>Export who moves</source>
        <translation>导出变动名单</translation>
    </message>
</context>
<context>
    <name>stardesk::OverviewPanel</name>
    <message numerus="yes">
        <source>Why %n stars</source>
        <translation>
            <numerusform>为什么是 %n 星</numerusform>
        </translation>
    </message>
    <message>
        <source>Why there is no star</source>
        <translation>为什么没有星级</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation>评价数</translation>
    </message>
    <message>
        <source>mean %1</source>
        <translation>均值 %1</translation>
    </message>
    <message>
        <source>too few to show</source>
        <translation>太少，不予显示</translation>
    </message>
    <message>
        <source>On time %</source>
        <translation>准时 %</translation>
    </message>
    <message>
        <source>%1 parcels</source>
        <translation>%1 个包裹</translation>
    </message>
    <message>
        <source>Contacted %</source>
        <translation>已联系 %</translation>
    </message>
    <message>
        <source>before delivery</source>
        <translation>派送前</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>投诉</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1 分</translation>
    </message>
    <message>
        <source>upheld</source>
        <translation>成立</translation>
    </message>
    <message>
        <source>Below the edge of the star, kept this once</source>
        <translation>低于其星级下限，本次保留</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>解释</translation>
    </message>
    <message>
        <source>Two employers at once: check the ID</source>
        <translation>同时任职两家公司：请核对证件</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
    <message numerus="yes">
        <source>%n incentive(s) due</source>
        <translation>
            <numerusform>%n 项激励待发</numerusform>
        </translation>
    </message>
    <message>
        <source>Incentives</source>
        <translation>激励</translation>
    </message>
    <message>
        <source>Appeal pending: %1</source>
        <translation>申诉处理中：%1</translation>
    </message>
    <message>
        <source>Best tip: %1, up to %2 points</source>
        <translation>最佳提示：%1，最多 %2 分</translation>
    </message>
    <message>
        <source>Tips</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>无待办事项</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>待办</translation>
    </message>
    <message>
        <source>No employer in this export</source>
        <translation>此导出数据中没有任职公司</translation>
    </message>
    <message>
        <source>Employers</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>快递公司</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>网点</translation>
    </message>
    <message>
        <source>From</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>To</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Staff no.</source>
        <translation>工号</translation>
    </message>
</context>
<context>
    <name>stardesk::PageActions</name>
    <message>
        <source>Go to %1</source>
        <translation>转到%1</translation>
    </message>
</context>
<context>
    <name>stardesk::PageDeck</name>
    <message>
        <source>The data have no history of couriers on %1.</source>
        <translation>数据没有 %1 的快递员历史。</translation>
    </message>
    <message>
        <source>The data have no history of sellers on %1.</source>
        <translation>数据没有 %1 的商家历史。</translation>
    </message>
    <message>
        <source>No claim had been filed on %1.</source>
        <translation>截至 %1 还没有提交过赔付申请。</translation>
    </message>
    <message>
        <source>Back to today</source>
        <translation>回到今天</translation>
    </message>
</context>
<context>
    <name>stardesk::PalettePopup</name>
    <message>
        <source>Search everything</source>
        <translation>搜索全部</translation>
    </message>
    <message>
        <source>Search couriers, sellers, claims, actions…</source>
        <translation>搜索快递员、商家、赔付申请、操作…</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>move</source>
        <translation>移动</translation>
    </message>
    <message>
        <source>close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>opens it</source>
        <comment>the Enter key</comment>
        <translation>打开</translation>
    </message>
    <message>
        <source>Nothing matches “%1”.</source>
        <translation>没有符合“%1”的内容。</translation>
    </message>
</context>
<context>
    <name>stardesk::PredictionLine</name>
    <message>
        <source>%1 of %2 sellers right</source>
        <translation>%2 个商家中 %1 个正确</translation>
    </message>
    <message>
        <source>%1 of %2 couriers right</source>
        <translation>%2 名快递员中 %1 名正确</translation>
    </message>
    <message>
        <source>no seller was to move</source>
        <translation>没有预计变动的商家</translation>
    </message>
    <message>
        <source>no daily scores of the sellers&apos; last counting day</source>
        <translation>缺少商家上个计数日的每日得分</translation>
    </message>
    <message>
        <source>no courier was to move</source>
        <translation>没有预计变动的快递员</translation>
    </message>
    <message>
        <source>no windows of the couriers&apos; last counting day</source>
        <translation>缺少快递员上个计数日的窗口</translation>
    </message>
    <message>
        <source>Show the sellers that were to move or moved</source>
        <translation>显示原应变动或已变动的商家</translation>
    </message>
    <message>
        <source>Show the couriers that were to move or moved</source>
        <translation>显示预计变动或已变动的快递员</translation>
    </message>
    <message numerus="yes">
        <source>%n missed</source>
        <translation>
            <numerusform>漏判 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all that were missed</source>
        <translation>显示所有预测错误的</translation>
    </message>
    <message>
        <source>predicted %1, published %2</source>
        <translation>预测于 %1，公布于 %2</translation>
    </message>
    <message>
        <source>Predictions of couriers are not kept day by day: what was predicted is computed again from the windows that closed the month.</source>
        <translation>快递员的预测不逐日保存：按月末结束的窗口重新计算当时的预测。</translation>
    </message>
</context>
<context>
    <name>stardesk::PreviewRows</name>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>赔付申请</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>截止</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>规则金额</translation>
    </message>
    <message>
        <source>Courier</source>
        <translation>快递员</translation>
    </message>
    <message>
        <source>Stars</source>
        <translation>星级</translation>
    </message>
</context>
<context>
    <name>stardesk::PrivilegePanel</name>
    <message>
        <source>the seller</source>
        <translation>该商家</translation>
    </message>
    <message>
        <source>collected</source>
        <translation>已领取</translation>
    </message>
    <message>
        <source>from %1 diamonds</source>
        <translation>%1 钻起</translation>
    </message>
    <message>
        <source>not collected, window closed</source>
        <translation>未领取，窗口已关闭</translation>
    </message>
    <message>
        <source>not collected yet</source>
        <translation>尚未领取</translation>
    </message>
    <message>
        <source>Open, closes in %1: %2</source>
        <translation>开放，%1 后关闭：%2</translation>
    </message>
    <message>
        <source>Closes soon, in %1: %2</source>
        <translation>即将关闭，还有 %1：%2</translation>
    </message>
    <message>
        <source>Closed, opens in %1: %2</source>
        <translation>已关闭，%1 后开放：%2</translation>
    </message>
    <message>
        <source>%1 of %2 privileges collected</source>
        <translation>已领取 %1 / %2 项权益</translation>
    </message>
    <message>
        <source>No privilege at this star</source>
        <translation>该星级没有权益</translation>
    </message>
    <message>
        <source>Reminder set</source>
        <translation>已设提醒</translation>
    </message>
    <message>
        <source>Remind me</source>
        <translation>提醒我</translation>
    </message>
    <message>
        <source>A notification of the desktop a day and two hours before the window closes, and when it opens</source>
        <translation>窗口关闭前一天和前两小时，以及开放时，发送桌面通知</translation>
    </message>
    <message numerus="yes">
        <source>Lost with the star if not collected before %2: %n</source>
        <translation>
            <numerusform>%2 前不领取将随星级失去：%n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Privilege</source>
        <translation>权益</translation>
    </message>
    <message>
        <source>From</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
</context>
<context>
    <name>stardesk::PrivilegeReminder</name>
    <message>
        <source>Privileges close in %1</source>
        <translation>权益还有 %1 关闭</translation>
    </message>
    <message>
        <source>Sellers you asked to be reminded of: %1. Collect until %2.</source>
        <translation>您要求提醒的商家：%1。请在 %2 前领取。</translation>
    </message>
    <message>
        <source>Privileges can be collected</source>
        <translation>可以领取权益</translation>
    </message>
    <message>
        <source>Sellers you asked to be reminded of: %1. Open until %2.</source>
        <translation>您要求提醒的商家：%1。开放至 %2。</translation>
    </message>
</context>
<context>
    <name>stardesk::ProblemsPanel</name>
    <message>
        <source>Problems</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Nothing is wrong: both databases, disk, clock and data age are fine.</source>
        <translation>一切正常：两个数据库、磁盘、时钟和数据时效均正常。</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>发现的情况</translation>
    </message>
    <message>
        <source>problem</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Copy for IT</source>
        <translation>复制给 IT</translation>
    </message>
</context>
<context>
    <name>stardesk::ProgrammeDetail</name>
    <message>
        <source>Choose a seller in the list to see orders and rule.</source>
        <translation>在列表中选择一个商家以查看订单和规则。</translation>
    </message>
    <message>
        <source>no orders in window</source>
        <translation>窗口内没有订单</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>judged %1</source>
        <translation>评定于 %1</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>要求</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>达到</translation>
    </message>
    <message>
        <source>cannot be met</source>
        <translation>无法达到</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>差额</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>订单数</translation>
    </message>
    <message>
        <source>%1 at fault</source>
        <translation>%1 单有责</translation>
    </message>
    <message>
        <source>No orders in this window</source>
        <translation>此窗口内没有订单</translation>
    </message>
    <message>
        <source>Nothing in this window can be changed any more</source>
        <translation>此窗口内已无可改变</translation>
    </message>
    <message>
        <source>Copy list</source>
        <translation>复制列表</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Until, Beijing</source>
        <translation>截至，北京</translation>
    </message>
    <message>
        <source>and %1 more; the copied list has them all</source>
        <translation>另有 %1 个；复制的列表包含全部</translation>
    </message>
    <message>
        <source>Rule %1</source>
        <translation>规则 %1</translation>
    </message>
    <message>
        <source>Dated rule: in force since %1. Confirm it before you act on a status.</source>
        <translation>有日期的规则：自 %1 起生效。据此行动前请确认。</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>the export names none</source>
        <translation>导出数据未指明</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>生效</translation>
    </message>
    <message>
        <source>%1 until %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>自 %1</translation>
    </message>
    <message>
        <source>short by 1 order</source>
        <translation>还差 1 单</translation>
    </message>
    <message>
        <source>short by %1 orders</source>
        <translation>还差 %1 单</translation>
    </message>
    <message>
        <source>1 order to spare</source>
        <translation>富余 1 单</translation>
    </message>
    <message>
        <source>%1 orders to spare</source>
        <translation>富余 %1 单</translation>
    </message>
    <message>
        <source>1 order can still be put right</source>
        <translation>1 单仍可补救</translation>
    </message>
    <message>
        <source>%1 orders can still be put right</source>
        <translation>%1 单仍可补救</translation>
    </message>
</context>
<context>
    <name>stardesk::ProgrammeHead</name>
    <message>
        <source>Kinds of programmes</source>
        <translation>项目种类</translation>
    </message>
    <message>
        <source>%1 short or at risk</source>
        <translation>%1 家未达标或有风险</translation>
    </message>
    <message>
        <source>show only these</source>
        <translation>只显示这些</translation>
    </message>
</context>
<context>
    <name>stardesk::ProgrammesPage</name>
    <message>
        <source>Programmes</source>
        <translation>物流项目</translation>
    </message>
    <message>
        <source>Filter sellers, e.g. status:failing</source>
        <translation>筛选商家，如 status:failing</translation>
    </message>
    <message>
        <source>%1 sellers</source>
        <translation>%1 家商家</translation>
    </message>
    <message>
        <source>%1 of %2 sellers</source>
        <translation>%1 / %2 家商家</translation>
    </message>
    <message>
        <source>The export has no programme data.</source>
        <translation>导出数据没有物流项目数据。</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>线路</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>No seller of this export is enrolled in %1.</source>
        <translation>此导出数据中没有商家参加 %1。</translation>
    </message>
    <message>
        <source>The export has no data of %1.</source>
        <translation>导出数据没有 %1 的数据。</translation>
    </message>
    <message>
        <source>Window %1 to %2</source>
        <translation>窗口 %1 至 %2</translation>
    </message>
</context>
<context>
    <name>stardesk::ProgressStrip</name>
    <message>
        <source>Cancel, keep the old data</source>
        <translation>取消，保留旧数据</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>/ %1</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>Percent of a long task; cut, never rounded up.</extracomment>
        <translation>%1 %</translation>
    </message>
    <message numerus="yes">
        <source>about %n s left</source>
        <translation>
            <numerusform>约剩 %n 秒</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stardesk::QueueHead</name>
    <message>
        <source>Splits of the queue</source>
        <translation>队列分组</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Not claimed</source>
        <extracomment>A tab: late parcels that nobody claimed.</extracomment>
        <translation>未申请</translation>
    </message>
</context>
<context>
    <name>stardesk::ReasonStrip</name>
    <message>
        <source>Do nothing</source>
        <translation>不执行</translation>
    </message>
    <message>
        <source>Do nothing (Esc)</source>
        <translation>不执行 (Esc)</translation>
    </message>
</context>
<context>
    <name>stardesk::RecoveryPage</name>
    <message>
        <source>Data cannot be read</source>
        <translation>数据无法读取</translation>
    </message>
    <message>
        <source>Where the copy for IT goes</source>
        <translation>给 IT 的副本存放位置</translation>
    </message>
    <message>
        <source>Copied to %1. It holds personal data: hand it over as such.</source>
        <translation>已复制到 %1。其中含个人数据：请按此要求交接。</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>What was decided at this desk cannot be read</source>
        <translation>本工作台做出的决定无法读取</translation>
    </message>
    <message>
        <source>The data of this desk cannot be read</source>
        <translation>本工作台的数据无法读取</translation>
    </message>
    <message>
        <source>Rebuild from the last export</source>
        <translation>从上次导出数据重建</translation>
    </message>
    <message>
        <source>fetches and checks the data again; what was decided here stays</source>
        <translation>重新获取并检查数据；在此做出的决定保留</translation>
    </message>
    <message>
        <source>Restore the backup of %1</source>
        <translation>恢复 %1 的备份</translation>
    </message>
    <message>
        <source>nothing that was sent is lost; the damaged file is kept aside</source>
        <translation>已发送的内容不会丢失；损坏的文件另行保留</translation>
    </message>
    <message>
        <source>Save a copy for IT…</source>
        <translation>为 IT 保存副本…</translation>
    </message>
    <message>
        <source>the files as they are, for whoever looks after this computer</source>
        <translation>文件原样保存，交给维护这台计算机的人</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>once what stands above was put right; nothing was changed</source>
        <translation>在上述问题解决之后；没有任何更改</translation>
    </message>
</context>
<context>
    <name>stardesk::RevealId</name>
    <message numerus="yes">
        <source>Copied; taken off the clipboard in %n s.</source>
        <translation>
            <numerusform>已复制；%n 秒后从剪贴板清除。</numerusform>
        </translation>
    </message>
    <message>
        <source>ID</source>
        <translation>证件</translation>
    </message>
    <message>
        <source>not known here</source>
        <translation>此处不知道</translation>
    </message>
    <message>
        <source>Reveal…</source>
        <translation>显示…</translation>
    </message>
    <message>
        <source>Reveal the ID number</source>
        <translation>显示证件号码</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy the ID number for a moment</source>
        <translation>短暂复制证件号码</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>隐藏</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Reason (kept in the audit trail)</source>
        <translation>原因（保留在审计记录中）</translation>
    </message>
    <message>
        <source>Reason for revealing the ID number</source>
        <translation>显示证件号码的原因</translation>
    </message>
    <message>
        <source>hides in</source>
        <translation>隐藏于</translation>
    </message>
    <message numerus="yes">
        <source>%n s</source>
        <comment>until the number hides</comment>
        <translation>
            <numerusform>%n 秒</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stardesk::RoutePanel</name>
    <message>
        <source>reached</source>
        <translation>已达到</translation>
    </message>
    <message>
        <source>keep %1</source>
        <translation>保持 %1</translation>
    </message>
    <message>
        <source>reach %1</source>
        <translation>达到 %1</translation>
    </message>
    <message>
        <source>%1: %2 alone (%3 still limits)</source>
        <translation>%1：仅%2（%3仍受限）</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>路径</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>赛道</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>The highest star: no way further</source>
        <translation>已是最高星级：无更高路径</translation>
    </message>
    <message>
        <source>Every way, in points</source>
        <translation>全部路径，以分计</translation>
    </message>
    <message>
        <source>Work without effect on the star</source>
        <translation>对星级无效果的工作</translation>
    </message>
</context>
<context>
    <name>stardesk::RuleClock</name>
    <message>
        <source>Open</source>
        <translation>开放</translation>
    </message>
    <message>
        <source>Fixed</source>
        <translation>已固定</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>公布</translation>
    </message>
    <message>
        <source>1 day left</source>
        <translation>还有 1 天</translation>
    </message>
    <message numerus="yes">
        <source>%n days left</source>
        <translation>
            <numerusform>还有 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Open: numbers change the star of %2 until %1 23:59:59 Beijing, %3</source>
        <translation>开放：数值可改变 %2 的星级，至北京时间 %1 23:59:59，%3</translation>
    </message>
    <message>
        <source>Fixed: counted on %1, published on %2, nothing can change it</source>
        <translation>已固定：按 %1 计数，%2 公布，不会再变</translation>
    </message>
    <message>
        <source>Published: the stars of %2 count the data of %1</source>
        <translation>已公布：%2 的星级按 %1 的数据计</translation>
    </message>
    <message>
        <source>numbers still change the next star</source>
        <translation>数值仍可改变下一星级</translation>
    </message>
    <message>
        <source>now, %1</source>
        <translation>现在，%1</translation>
    </message>
    <message>
        <source>stars %1 00:00 · privileges %2</source>
        <translation>星级 %1 00:00 · 权益 %2</translation>
    </message>
    <message>
        <source>counts to %1 23:59:59</source>
        <translation>计至 %1 23:59:59</translation>
    </message>
</context>
<context>
    <name>stardesk::RulesPanel</name>
    <message>
        <source>Rules in force</source>
        <translation>现行规则</translation>
    </message>
    <message>
        <source>Seller stars</source>
        <translation>商家星级</translation>
    </message>
    <message>
        <source>Courier stars</source>
        <translation>快递员星级</translation>
    </message>
    <message>
        <source>Deadlines of claims</source>
        <translation>赔付申请的期限</translation>
    </message>
    <message>
        <source>local rule</source>
        <translation>本地规则</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation>%1，自 %2</translation>
    </message>
</context>
<context>
    <name>stardesk::ScopeRow</name>
    <message>
        <source>Whose stars</source>
        <translation>谁的星级</translation>
    </message>
    <message>
        <source>%1 no change</source>
        <translation>%1 不变</translation>
    </message>
    <message>
        <source>Sellers since yesterday:</source>
        <translation>商家较昨日：</translation>
    </message>
    <message>
        <source>%1 new down,</source>
        <translation>新增下降 %1，</translation>
    </message>
    <message>
        <source>Show the sellers that fall today and did not yesterday</source>
        <translation>显示今天下降而昨天未下降的商家</translation>
    </message>
    <message>
        <source>%1 recovered</source>
        <translation>恢复 %1</translation>
    </message>
    <message>
        <source>Show the sellers that fell yesterday and do not today</source>
        <translation>显示昨天下降而今天不再下降的商家</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>My sellers</source>
        <translation>我的商家</translation>
    </message>
    <message>
        <source>My couriers</source>
        <translation>我的快递员</translation>
    </message>
</context>
<context>
    <name>stardesk::SelectionBar</name>
    <message>
        <source>selected</source>
        <translation>已选</translation>
    </message>
    <message>
        <source>Select nothing</source>
        <translation>取消选择</translation>
    </message>
    <message>
        <source>Select nothing (Esc)</source>
        <translation>取消选择 (Esc)</translation>
    </message>
</context>
<context>
    <name>stardesk::SellerDetail</name>
    <message>
        <source>Choose a seller in the list to see both tracks.</source>
        <translation>在列表中选择一家商家，查看两条赛道。</translation>
    </message>
    <message>
        <source>data of %1</source>
        <translation>%1 数据</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>无数据</translation>
    </message>
    <message>
        <source>Locked in</source>
        <translation>锁定</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>自 %1</translation>
    </message>
    <message>
        <source>Official, %1</source>
        <translation>正式，%1</translation>
    </message>
    <message>
        <source>Predicted for %1</source>
        <translation>%1 预测</translation>
    </message>
    <message>
        <source>Shortest to keep %1:</source>
        <translation>保住 %1 星的最短路径：</translation>
    </message>
    <message>
        <source>Shortest to %1:</source>
        <translation>到 %1 星的最短路径：</translation>
    </message>
    <message>
        <source>else %1</source>
        <translation>或 %1</translation>
    </message>
    <message>
        <source>Copy explanation</source>
        <translation>复制解释</translation>
    </message>
    <message>
        <source>Copy link to this seller</source>
        <translation>复制此商家的链接</translation>
    </message>
    <message>
        <source>grey diamond</source>
        <translation>灰钻</translation>
    </message>
    <message>
        <source>diamonds</source>
        <translation>钻</translation>
    </message>
    <message>
        <source>none at this star</source>
        <translation>该星级没有</translation>
    </message>
    <message>
        <source>of %1 collected</source>
        <translation>共 %1 项已领取</translation>
    </message>
    <message>
        <source>Privileges, %1 left</source>
        <translation>权益，剩余 %1</translation>
    </message>
    <message>
        <source>Privileges, open in %1</source>
        <translation>权益，%1 后开放</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>至 %1</translation>
    </message>
    <message>
        <source>Why this star</source>
        <translation>为什么是此星级</translation>
    </message>
    <message>
        <source>Predicted and official star</source>
        <translation>预测与官方星级</translation>
    </message>
    <message>
        <source>Indicators by month</source>
        <translation>各月指标</translation>
    </message>
    <message>
        <source>Contacted</source>
        <translation>已联系</translation>
    </message>
    <message>
        <source>Log contact</source>
        <translation>记录联系</translation>
    </message>
    <message>
        <source>%1, %2. Click to take the note away.</source>
        <translation>%1，%2。点击可取消此记录。</translation>
    </message>
    <message>
        <source>Note that you spoke with this seller (Ctrl+L)</source>
        <translation>记录您已与该商家沟通 (Ctrl+L)</translation>
    </message>
    <message>
        <source>Official, last known</source>
        <translation>官方，最近已知</translation>
    </message>
    <message>
        <source>never published</source>
        <translation>从未公布</translation>
    </message>
    <message>
        <source>Locked in for %1</source>
        <translation>已为 %1 锁定</translation>
    </message>
    <message>
        <source>no data of %1</source>
        <translation>没有 %1 的数据</translation>
    </message>
    <message>
        <source>Too few orders for a score in any month; orders in the export: %1</source>
        <translation>订单太少，任何月份都没有得分；导出数据中的订单：%1</translation>
    </message>
    <message>
        <source>Action plan as PDF</source>
        <translation>行动计划 PDF</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>解释</translation>
    </message>
    <message>
        <source>More about this seller</source>
        <translation>更多关于此商家</translation>
    </message>
    <message>
        <source>dashed: if nothing changes · hatched: fixed</source>
        <translation>虚线：如无变化 · 斜纹：已固定</translation>
    </message>
    <message>
        <source>Out of scope: the star rules hold for CN, HK and TW Gold Suppliers only.</source>
        <translation>不在范围内：星级规则仅适用于 CN、HK 和 TW 金品供应商。</translation>
    </message>
    <message>
        <source>Look after this seller myself</source>
        <translation>由我负责这家商家</translation>
    </message>
    <message>
        <source>Account manager as in the export</source>
        <translation>客户经理以导出数据为准</translation>
    </message>
    <message>
        <source>Account manager as in the export: %1</source>
        <translation>客户经理以导出数据为准：%1</translation>
    </message>
</context>
<context>
    <name>stardesk::SellersPage</name>
    <message>
        <source>Ready views</source>
        <translation>预设视图</translation>
    </message>
    <message>
        <source>Sellers</source>
        <translation>商家</translation>
    </message>
    <message>
        <source>Filter sellers</source>
        <translation>筛选商家</translation>
    </message>
    <message>
        <source>%1 sellers</source>
        <translation>%1 家商家</translation>
    </message>
    <message>
        <source>%1 of %2 sellers</source>
        <translation>%1 / %2 家商家</translation>
    </message>
    <message>
        <source>No sellers yet. Open a server export.</source>
        <translation>尚无商家。请打开服务器导出数据。</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Going down</source>
        <translation>降星</translation>
    </message>
    <message>
        <source>0 star</source>
        <translation>0 星</translation>
    </message>
    <message>
        <source>Uncollected</source>
        <translation>未领取</translation>
    </message>
    <message>
        <source>Try other scores</source>
        <translation>试算其他得分</translation>
    </message>
    <message>
        <source>Explain the star of the seller</source>
        <translation>解释商家的星级</translation>
    </message>
    <message>
        <source>Log a contact with the seller</source>
        <translation>记录与商家的联系</translation>
    </message>
    <message>
        <source>Membership</source>
        <translation>会员类型</translation>
    </message>
    <message>
        <source>Account manager</source>
        <translation>客户经理</translation>
    </message>
    <message>
        <source>Limited by</source>
        <translation>受限于</translation>
    </message>
    <message>
        <source>Official star</source>
        <translation>官方星级</translation>
    </message>
    <message>
        <source>Predicted star</source>
        <translation>预测星级</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>Contacted</source>
        <translation>已联系</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>我的</translation>
    </message>
</context>
<context>
    <name>stardesk::SettingRows</name>
    <message>
        <source>Reset</source>
        <translation>重置</translation>
    </message>
    <message>
        <source>Reset %1</source>
        <translation>重置%1</translation>
    </message>
</context>
<context>
    <name>stardesk::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>All settings are the defaults</source>
        <translation>所有设置均为默认值</translation>
    </message>
    <message>
        <source>Settings that differ from the defaults: %1</source>
        <translation>与默认值不同的设置：%1</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>查找设置</translation>
    </message>
    <message>
        <source>Groups of settings</source>
        <translation>设置分组</translation>
    </message>
    <message>
        <source>General</source>
        <translation>常规</translation>
    </message>
    <message>
        <source>Time and region</source>
        <translation>时间与地区</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>100 to 200 %</source>
        <translation>100 到 200 %</translation>
    </message>
    <message>
        <source>Row height</source>
        <translation>行高</translation>
    </message>
    <message>
        <source>Compact 22</source>
        <translation>紧凑 22</translation>
    </message>
    <message>
        <source>Normal 28</source>
        <translation>标准 28</translation>
    </message>
    <message>
        <source>Tall 36</source>
        <translation>宽松 36</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Beijing time (UTC+8)</source>
        <translation>北京时间 (UTC+8)</translation>
    </message>
    <message>
        <source>Rules count in</source>
        <translation>规则计时依据</translation>
    </message>
    <message>
        <source>Fixed: star days, privilege windows and counting days are Beijing dates by rule.</source>
        <translation>固定：按规则，星级日、权益窗口和统计日均为北京日期。</translation>
    </message>
    <message>
        <source>Second clock</source>
        <translation>第二时钟</translation>
    </message>
    <message>
        <source>Numbers look like</source>
        <translation>数字显示为</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>诊断</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>数据文件夹</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Check this desk</source>
        <translation>检查本工作台</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>复制报告</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>检查项</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>限额</translation>
    </message>
    <message>
        <source>Approved without a person</source>
        <translation>无需人工批准</translation>
    </message>
    <message>
        <source>up to</source>
        <translation>最高</translation>
    </message>
    <message>
        <source>A second person confirms</source>
        <translation>需第二人确认</translation>
    </message>
    <message>
        <source>from</source>
        <translation>从</translation>
    </message>
    <message>
        <source>Two different people confirm</source>
        <translation>需两名不同人员确认</translation>
    </message>
    <message>
        <source>More than the policy computes</source>
        <translation>高于规则计算的金额</translation>
    </message>
    <message>
        <source>by more than %1 % asks for a second person</source>
        <translation>超出 %1 % 以上须由第二人确认</translation>
    </message>
    <message>
        <source>Set by the rules %1, version %2, which came with the data: nobody changes them here.</source>
        <translation>由随数据而来的规则 %1（版本 %2）规定：任何人都不能在此更改。</translation>
    </message>
    <message>
        <source>A, P, R and H decide in the queue, Enter commits</source>
        <translation>在队列中用 A、P、R、H 做决定，回车提交</translation>
    </message>
    <message>
        <source>Decision letters</source>
        <translation>决定字母键</translation>
    </message>
    <message>
        <source>Without them Ctrl+Enter arms the approval and Ctrl+Shift+Backspace the rejection.</source>
        <translation>关闭后，Ctrl+Enter 预备批准，Ctrl+Shift+Backspace 预备驳回。</translation>
    </message>
    <message>
        <source>Go to the next undecided claim</source>
        <translation>转到下一个未决定的赔付申请</translation>
    </message>
    <message>
        <source>Stay on the claim</source>
        <translation>停留在当前赔付申请</translation>
    </message>
    <message>
        <source>After a decision</source>
        <translation>做出决定之后</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>审核</translation>
    </message>
    <message>
        <source>Keys of “%1”</source>
        <translation>“%1”的按键</translation>
    </message>
    <message>
        <source>%1 belongs to “%2”</source>
        <translation>%1 属于“%2”</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>%1 UTC</source>
        <translation>%1 UTC</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>同步</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出数据</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Data of</source>
        <translation>数据日期</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>有效期至</translation>
    </message>
    <message>
        <source>Data that have expired stay readable; decisions wait for newer data.</source>
        <translation>过期的数据仍可查看；要做决定须等更新的数据。</translation>
    </message>
    <message>
        <source>Link of an order</source>
        <translation>订单链接</translation>
    </message>
    <message>
        <source>O opens it in the browser from the claims desk; %1 stands for the order number.</source>
        <translation>在赔付工作台按 O 用浏览器打开；%1 代表订单号。</translation>
    </message>
    <message>
        <source>ID numbers</source>
        <translation>证件号码</translation>
    </message>
    <message>
        <source>ID vault…</source>
        <translation>证件保险库…</translation>
    </message>
    <message>
        <source>Vault</source>
        <translation>保险库</translation>
    </message>
    <message>
        <source>Saved views (*.json)</source>
        <translation>保存的视图 (*.json)</translation>
    </message>
    <message>
        <source>Couriers</source>
        <translation>快递员</translation>
    </message>
    <message>
        <source>Sellers</source>
        <translation>商家</translation>
    </message>
    <message>
        <source>No view is saved yet</source>
        <translation>尚未保存视图</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Delete a view: %1</source>
        <translation>删除视图：%1</translation>
    </message>
    <message>
        <source>Export views</source>
        <translation>导出视图</translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation>已写入 %1</translation>
    </message>
    <message>
        <source>The file could not be written</source>
        <translation>无法写入该文件</translation>
    </message>
    <message>
        <source>Import views</source>
        <translation>导入视图</translation>
    </message>
    <message>
        <source>Tables and views</source>
        <translation>表格与视图</translation>
    </message>
    <message>
        <source>Views of %1</source>
        <translation>%1 的视图</translation>
    </message>
    <message>
        <source>Export views…</source>
        <translation>导出视图…</translation>
    </message>
    <message>
        <source>Import views…</source>
        <translation>导入视图…</translation>
    </message>
    <message>
        <source>As a file</source>
        <translation>作为文件</translation>
    </message>
    <message>
        <source>Filter, order, columns with their widths and row height, to take to another desk. No record is in it.</source>
        <translation>筛选、排序、列及其宽度和行高，可带到另一个工作台。不含任何记录。</translation>
    </message>
    <message>
        <source>Keys of the queue</source>
        <translation>队列按键</translation>
    </message>
    <message>
        <source>A key that is taken already changes places with the one it replaces.</source>
        <translation>已被占用的按键会与它所替换的按键互换。</translation>
    </message>
</context>
<context>
    <name>stardesk::ShortcutSheet</name>
    <message>
        <source>Table: open the row</source>
        <translation>表格：打开行</translation>
    </message>
    <message>
        <source>Table: choose the row</source>
        <translation>表格：选中行</translation>
    </message>
    <message>
        <source>Table: choose all rows</source>
        <translation>表格：选中所有行</translation>
    </message>
    <message>
        <source>Table: menu of the cell</source>
        <translation>表格：单元格菜单</translation>
    </message>
    <message>
        <source>Filter: clear</source>
        <translation>筛选：清除</translation>
    </message>
    <message>
        <source>Chart: walk the points</source>
        <translation>图表：逐点浏览</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Find a shortcut</source>
        <translation>查找快捷键</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
</context>
<context>
    <name>stardesk::Sidebar</name>
    <message numerus="yes">
        <source>%n need you</source>
        <translation>
            <numerusform>%n 项需要您处理</numerusform>
        </translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
</context>
<context>
    <name>stardesk::StageLegend</name>
    <message>
        <source>planned</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>actual</source>
        <translation>实际</translation>
    </message>
    <message>
        <source>over plan</source>
        <translation>超出计划</translation>
    </message>
    <message>
        <source>excused</source>
        <translation>免责</translation>
    </message>
    <message>
        <source>no scan</source>
        <translation>无扫描</translation>
    </message>
</context>
<context>
    <name>stardesk::StageTimeline</name>
    <message>
        <source>Stages of the delivery</source>
        <translation>派送环节</translation>
    </message>
</context>
<context>
    <name>stardesk::StaleStrip</name>
    <message numerus="yes">
        <source>%n h</source>
        <translation>
            <numerusform>%n 小时</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n d</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>The data are %1 old.</source>
        <extracomment>%1 is the age of the data: &quot;26 h&quot;.</extracomment>
        <translation>数据已有 %1。</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>立即同步</translation>
    </message>
</context>
<context>
    <name>stardesk::StarBars</name>
    <message>
        <source>%1 diamonds: %2 now, %3 then</source>
        <translation>%1 钻：现在 %2，届时 %3</translation>
    </message>
    <message>
        <source>As many sellers at each star as now</source>
        <translation>各星级商家数与现在相同</translation>
    </message>
    <message>
        <source>More at %1 diamonds</source>
        <translation>%1 钻的商家增多</translation>
    </message>
    <message>
        <source>More at %1 and %2 diamonds</source>
        <translation>%1 钻和 %2 钻的商家增多</translation>
    </message>
</context>
<context>
    <name>stardesk::StarPanel</name>
    <message>
        <source>Who changes on the next star day</source>
        <translation>下一个星级日谁会变动</translation>
    </message>
    <message>
        <source>Star day %1</source>
        <translation>星级日 %1</translation>
    </message>
    <message>
        <source>%1 down</source>
        <translation>%1 降</translation>
    </message>
    <message>
        <source>%1 up</source>
        <translation>%1 升</translation>
    </message>
    <message>
        <source>%1 same</source>
        <translation>%1 不变</translation>
    </message>
    <message>
        <source>counts %1</source>
        <translation>按 %1 计</translation>
    </message>
    <message>
        <source>Since yesterday</source>
        <translation>较昨日</translation>
    </message>
    <message>
        <source>Claims:</source>
        <translation>赔付申请：</translation>
    </message>
    <message>
        <source>%1 new</source>
        <translation>新增 %1</translation>
    </message>
    <message>
        <source>Show the claims filed since yesterday</source>
        <translation>显示昨天以来提交的赔付申请</translation>
    </message>
    <message>
        <source>No daily scores to compare</source>
        <translation>没有每日得分可比较</translation>
    </message>
    <message>
        <source>%1 new going down,</source>
        <translation>新增下降 %1，</translation>
    </message>
    <message>
        <source>Show the sellers that fall today and did not yesterday</source>
        <translation>显示今天下降而昨天未下降的商家</translation>
    </message>
    <message>
        <source>%1 recovered</source>
        <translation>恢复 %1</translation>
    </message>
    <message>
        <source>Show the sellers that fell yesterday and do not today</source>
        <translation>显示昨天下降而今天不再下降的商家</translation>
    </message>
    <message>
        <source>Outlook</source>
        <translation>星级预测</translation>
    </message>
    <message>
        <source>Sellers:</source>
        <translation>商家：</translation>
    </message>
</context>
<context>
    <name>stardesk::StarProofPanel</name>
    <message>
        <source>Rating</source>
        <translation>用户评分</translation>
    </message>
    <message>
        <source>On time</source>
        <translation>准时</translation>
    </message>
    <message>
        <source>Contacted first</source>
        <translation>派前电联</translation>
    </message>
    <message>
        <source>To the door</source>
        <translation>按需上门</translation>
    </message>
    <message>
        <source>Consent, notice</source>
        <translation>征得同意并告知</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>无数据</translation>
    </message>
    <message>
        <source>no ratings</source>
        <translation>没有评价</translation>
    </message>
    <message>
        <source>%1, mean %2</source>
        <translation>%1 条评价，均值 %2</translation>
    </message>
    <message>
        <source>Copy explanation</source>
        <translation>复制解释</translation>
    </message>
    <message numerus="yes">
        <source>Why %n stars</source>
        <translation>
            <numerusform>为什么是 %n 星</numerusform>
        </translation>
    </message>
    <message>
        <source>Why there is no star</source>
        <translation>为什么没有星级</translation>
    </message>
    <message>
        <source>The export brings no conduct window: the star is the published one.</source>
        <translation>导出数据不含行为数据窗口：显示的是公布星级。</translation>
    </message>
    <message>
        <source>Input, %1 d to %2</source>
        <extracomment>Head of the column of inputs: the length of the window in days and its last day.</extracomment>
        <translation>数据：截至%2的%1天</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>组成</translation>
    </message>
    <message>
        <source>Weight %</source>
        <translation>权重 %</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Adds</source>
        <translation>计入</translation>
    </message>
    <message>
        <source>No component has data.</source>
        <translation>没有一项组成有数据。</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>总分</translation>
    </message>
    <message>
        <source>= base %1 − %2 for complaints</source>
        <translation>= 基础分 %1 − 投诉扣分 %2</translation>
    </message>
    <message>
        <source>band</source>
        <translation>对应星级</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>（%1 起）</translation>
    </message>
    <message>
        <source>Up at most %1 per period, was %2</source>
        <translation>每期最多升 %1 星，上期 %2 星</translation>
    </message>
    <message>
        <source>Down at most %1 per period, was %2</source>
        <translation>每期最多降 %1 星，上期 %2 星</translation>
    </message>
    <message>
        <source>Below the edge of its star, kept this once</source>
        <translation>低于其星级下限，本次保留</translation>
    </message>
    <message>
        <source>Too little data: the star before is kept</source>
        <translation>数据太少：沿用上期星级</translation>
    </message>
    <message>
        <source>Was %1</source>
        <translation>上期 %1 星</translation>
    </message>
    <message>
        <source>First star</source>
        <translation>首次星级</translation>
    </message>
    <message>
        <source>official %1</source>
        <translation>正式 %1 星</translation>
    </message>
    <message>
        <source>unrated</source>
        <translation>无星级</translation>
    </message>
    <message>
        <source>published: %1</source>
        <translation>公布：%1</translation>
    </message>
    <message>
        <source>too few ratings to show</source>
        <translation>评价太少，不予显示</translation>
    </message>
</context>
<context>
    <name>stardesk::StarShiftPane</name>
    <message>
        <source>Show as table</source>
        <translation>显示为表格</translation>
    </message>
    <message>
        <source>Sellers by star, now and on the next star day</source>
        <translation>各星级商家数，现在与下一星级日</translation>
    </message>
    <message>
        <source>pale: now · dark: %1</source>
        <translation>浅：现在 · 深：%1</translation>
    </message>
    <message>
        <source>Diamonds</source>
        <translation>钻</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>Click or Enter: the sellers that have this star now; lower bar or Shift+Enter: those that will have it</source>
        <translation>单击或回车：现在为此星级的商家；下方条形或 Shift+回车：将为此星级的商家</translation>
    </message>
</context>
<context>
    <name>stardesk::StarsPanel</name>
    <message>
        <source>Stars, published and computed</source>
        <translation>公布与计算的星级</translation>
    </message>
    <message>
        <source>Time shown</source>
        <translation>显示时段</translation>
    </message>
    <message>
        <source>12 m</source>
        <translation>近 12 月</translation>
    </message>
    <message>
        <source>24 m</source>
        <translation>24 个月</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>No star yet</source>
        <translation>尚无星级</translation>
    </message>
    <message>
        <source>Published stars; the export holds no inputs to check them</source>
        <translation>公布的星级；导出数据不含用于核对的输入</translation>
    </message>
    <message numerus="yes">
        <source>Published as computed in %n month(s)</source>
        <translation>
            <numerusform>%n 个月公布与计算一致</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Published and computed differ in %n month(s)</source>
        <translation>
            <numerusform>%n 个月公布与计算不同</numerusform>
        </translation>
    </message>
    <message>
        <source>published</source>
        <translation>公布</translation>
    </message>
    <message>
        <source>computed, drawn a little lower</source>
        <translation>计算值，画得略低</translation>
    </message>
    <message>
        <source>The export holds no inputs of the month before.</source>
        <translation>导出数据不含上个月的输入。</translation>
    </message>
    <message>
        <source>What moved the score</source>
        <translation>得分变动的原因</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>组成</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>nothing changed</source>
        <translation>没有变化</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>按月</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>公布</translation>
    </message>
    <message>
        <source>Computed</source>
        <translation>计算</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>规则</translation>
    </message>
</context>
<context>
    <name>stardesk::StatusLine</name>
    <message>
        <source>Beijing %1</source>
        <translation>北京 %1</translation>
    </message>
</context>
<context>
    <name>stardesk::SyncController</name>
    <message>
        <source>%1 new, %2 changed, %3 removed</source>
        <translation>新增 %1，更改 %2，移除 %3</translation>
    </message>
    <message>
        <source>Checking signature and parts</source>
        <translation>正在检查签名和分片</translation>
    </message>
    <message>
        <source>Reading records</source>
        <translation>正在读取记录</translation>
    </message>
    <message>
        <source>Building the tables</source>
        <translation>正在构建数据表</translation>
    </message>
    <message>
        <source>Checking rows and sums</source>
        <translation>正在检查行数与校验和</translation>
    </message>
    <message>
        <source>Storing safely</source>
        <translation>正在安全存储</translation>
    </message>
    <message>
        <source>Preparing the export</source>
        <translation>正在准备导出数据</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>正在处理</translation>
    </message>
    <message>
        <source>the data of before stays in use until the end</source>
        <translation>完成之前仍使用原有数据</translation>
    </message>
    <message>
        <source>Cancel, keep the old data</source>
        <translation>取消，保留旧数据</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Cancelled: the data is as it was.</source>
        <translation>已取消：数据保持原样。</translation>
    </message>
    <message>
        <source>Imported: %1.</source>
        <translation>已导入：%1。</translation>
    </message>
    <message>
        <source>Not sent yet, your decisions are safe here: %1</source>
        <translation>尚未发送，您的决定在此安全保存：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n to send</source>
        <extracomment>Beside the sync button: decisions that have not left this desk yet.</extracomment>
        <translation>
            <numerusform>%n 项待发送</numerusform>
        </translation>
    </message>
    <message>
        <source>Data are being imported already: wait for the end or cancel below, then try again.</source>
        <translation>数据正在导入：请等待结束或在下方取消，然后重试。</translation>
    </message>
</context>
<context>
    <name>stardesk::SyncPage</name>
    <message>
        <source>Parts of the sync centre</source>
        <translation>同步中心的各部分</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>同步</translation>
    </message>
    <message>
        <source>%1 in conflict, %2 to send, %3 problems</source>
        <translation>%1 项冲突，%2 项待发送，%3 个问题</translation>
    </message>
    <message>
        <source>%1 couriers · %2 sellers · %3 claims</source>
        <translation>%1 名快递员 · %2 个商家 · %3 个赔付申请</translation>
    </message>
    <message>
        <source>Last export</source>
        <translation>最近的导出数据</translation>
    </message>
    <message>
        <source>Beijing</source>
        <translation>北京</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>包含</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>签名</translation>
    </message>
    <message>
        <source>valid</source>
        <translation>有效</translation>
    </message>
    <message>
        <source>key %1</source>
        <translation>密钥 %1</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>立即同步</translation>
    </message>
    <message>
        <source>Open file…</source>
        <translation>打开文件…</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>发件箱</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>冲突</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>问题</translation>
    </message>
</context>
<context>
    <name>stardesk::TabRow</name>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>More parts</source>
        <translation>更多部分</translation>
    </message>
</context>
<context>
    <name>stardesk::TipsPanel</name>
    <message numerus="yes">
        <source>%n further five-star rating(s)</source>
        <translation>
            <numerusform>再得 %n 个五星评价</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n late parcel(s) on time</source>
        <translation>
            <numerusform>%n 个晚到包裹改为准时</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more contact(s) before delivery</source>
        <translation>
            <numerusform>派送前多联系 %n 次</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more delivery(ies) to the door</source>
        <translation>
            <numerusform>多送货上门 %n 次</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more question(s) before a pick-up point</source>
        <translation>
            <numerusform>入站前多征询 %n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>The highest star is reached: the tips keep it.</source>
        <translation>已达最高星级：提示用于保持。</translation>
    </message>
    <message>
        <source>%1 stars</source>
        <translation>%1 星</translation>
    </message>
    <message>
        <source>No tips: nothing is left to gain, or there are no data</source>
        <translation>没有提示：已无可提升，或没有数据</translation>
    </message>
    <message>
        <source>Shortest way to the next star</source>
        <translation>到下一星级的最短路径</translation>
    </message>
    <message>
        <source>%1 to %2 points</source>
        <extracomment>What a tip adds to the score: from half of what is missing to all of it.</extracomment>
        <translation>%1 至 %2 分</translation>
    </message>
    <message>
        <source>star %1</source>
        <translation>%1 星</translation>
    </message>
    <message>
        <source>Half: %1. All: %2.</source>
        <translation>做到一半：%1。全部：%2。</translation>
    </message>
    <message>
        <source>discussed</source>
        <translation>已讨论</translation>
    </message>
    <message>
        <source>Mark discussed</source>
        <translation>标记为已讨论</translation>
    </message>
    <message>
        <source>Mark discussed: %1</source>
        <translation>标记为已讨论：%1</translation>
    </message>
    <message>
        <source>Talk sheet</source>
        <translation>谈话单</translation>
    </message>
</context>
<context>
    <name>stardesk::TodayHead</name>
    <message>
        <source>nothing needs you</source>
        <translation>没有需要您处理的事项</translation>
    </message>
    <message>
        <source>1 thing needs you</source>
        <translation>1 件事需要您</translation>
    </message>
    <message numerus="yes">
        <source>%n things need you</source>
        <translation>
            <numerusform>%n 件事需要您</numerusform>
        </translation>
    </message>
    <message>
        <source>Data of %1, %2 old</source>
        <translation>%1 的数据，已 %2</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>立即同步</translation>
    </message>
</context>
<context>
    <name>stardesk::TodayModel</name>
    <message>
        <source>1 claim</source>
        <translation>1 个赔付申请</translation>
    </message>
    <message numerus="yes">
        <source>%n claims</source>
        <translation>
            <numerusform>%n 个赔付申请</numerusform>
        </translation>
    </message>
    <message>
        <source>1 seller</source>
        <translation>1 个商家</translation>
    </message>
    <message numerus="yes">
        <source>%n sellers</source>
        <translation>
            <numerusform>%n 个商家</numerusform>
        </translation>
    </message>
    <message>
        <source>late</source>
        <translation>超时</translation>
    </message>
    <message>
        <source>due today</source>
        <translation>今日截止</translation>
    </message>
    <message>
        <source>to approve as second person</source>
        <translation>待作为第二人审批</translation>
    </message>
    <message>
        <source>going down if nothing changes</source>
        <translation>如无变化将下降</translation>
    </message>
    <message>
        <source>1 seller is short or at risk</source>
        <translation>1 个商家未达标或有风险</translation>
    </message>
    <message numerus="yes">
        <source>%n sellers are short or at risk</source>
        <translation>
            <numerusform>%n 个商家未达标或有风险</numerusform>
        </translation>
    </message>
    <message>
        <source>without any privilege collected</source>
        <translation>未领取任何权益</translation>
    </message>
    <message>
        <source>1 courier</source>
        <translation>1 名快递员</translation>
    </message>
    <message numerus="yes">
        <source>%n couriers</source>
        <translation>
            <numerusform>%n 名快递员</numerusform>
        </translation>
    </message>
    <message>
        <source>down a star, with an open tip</source>
        <translation>降了一星，且有未完成提示</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1，另有 %2 个</translation>
    </message>
    <message>
        <source>next: %1</source>
        <translation>下一个：%1</translation>
    </message>
    <message>
        <source>oldest: %1</source>
        <translation>最早：%1</translation>
    </message>
    <message>
        <source>nearest to the edge: %1</source>
        <translation>最接近临界：%1</translation>
    </message>
    <message>
        <source>%1 late</source>
        <translation>超时 %1</translation>
    </message>
    <message>
        <source>%1 · %2 left</source>
        <translation>%1 · 剩余 %2</translation>
    </message>
    <message>
        <source>window ended %1</source>
        <translation>窗口已于 %1 结束</translation>
    </message>
    <message>
        <source>waiting for what was asked of the claimant</source>
        <translation>等待申请人提供所要求的材料</translation>
    </message>
    <message>
        <source>approved, but the payment failed</source>
        <translation>已批准，但付款失败</translation>
    </message>
    <message>
        <source>with an incentive that is not paid yet</source>
        <translation>有尚未支付的激励</translation>
    </message>
    <message>
        <source>1 decision</source>
        <translation>1 项决定</translation>
    </message>
    <message numerus="yes">
        <source>%n decisions</source>
        <translation>
            <numerusform>%n 项决定</numerusform>
        </translation>
    </message>
    <message>
        <source>the server answered otherwise</source>
        <translation>服务器的答复不同</translation>
    </message>
    <message>
        <source>1 identity conflict</source>
        <translation>1 项身份冲突</translation>
    </message>
    <message numerus="yes">
        <source>%n identity conflicts</source>
        <translation>
            <numerusform>%n 项身份冲突</numerusform>
        </translation>
    </message>
    <message>
        <source>nobody has looked at</source>
        <translation>还没有人看过</translation>
    </message>
</context>
<context>
    <name>stardesk::TodayPage</name>
    <message>
        <source>Claims by the hour they are due</source>
        <translation>按截止小时的赔付申请</translation>
    </message>
    <message>
        <source>Nothing is late, nothing falls, nothing waits.</source>
        <translation>没有超时，没有下降，没有等待。</translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n 个超时</numerusform>
        </translation>
    </message>
    <message>
        <source>Today – %1</source>
        <translation>今日 – %1</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>What needs you</source>
        <translation>需要您处理的事项</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Show the claims due today</source>
        <translation>显示今天到期的赔付申请</translation>
    </message>
</context>
<context>
    <name>stardesk::ToolStrip</name>
    <message>
        <source>Sync status, %1</source>
        <extracomment>Accessible name of the sync button; %1 is the state (&quot;synced 08:12&quot;).</extracomment>
        <translation>同步状态，%1</translation>
    </message>
    <message>
        <source>Search couriers, sellers, claims, actions…</source>
        <translation>搜索快递员、商家、赔付申请、操作…</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>搜索全部</translation>
    </message>
</context>
<context>
    <name>stardesk::UnchangedButton</name>
    <message>
        <source>%1 sellers</source>
        <translation>%1 家商家</translation>
    </message>
    <message>
        <source>%1 couriers</source>
        <translation>%1 名快递员</translation>
    </message>
</context>
<context>
    <name>stardesk::UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>立即发送</translation>
    </message>
    <message>
        <source>Sends in %1</source>
        <extracomment>Minutes and seconds until a held decision is sent.</extracomment>
        <translation>%1 后发送</translation>
    </message>
</context>
<context>
    <name>stardesk::VaultControl</name>
    <message>
        <source>There is no vault on this desk. ID numbers of an export are skipped and counted; everything else works.</source>
        <translation>本工作台没有保险库。导出数据中的证件号码会被跳过并计数；其他一切正常。</translation>
    </message>
    <message>
        <source>The vault is closed. Its key lies in the system keyring. ID numbers stay masked; everything else works.</source>
        <translation>保险库已关闭。其密钥在系统密钥环中。证件号码保持掩码；其他一切正常。</translation>
    </message>
    <message>
        <source>The vault is closed. It opens with its passphrase. ID numbers stay masked; everything else works.</source>
        <translation>保险库已关闭。用口令打开。证件号码保持掩码；其他一切正常。</translation>
    </message>
    <message>
        <source>The vault of a demo: its key lies beside it, the numbers are invented.</source>
        <translation>演示保险库：密钥放在旁边，号码均为虚构。</translation>
    </message>
    <message>
        <source>The vault is open. The system keyring keeps its key, also for the next start.</source>
        <translation>保险库已打开。系统密钥环保管其密钥，下次启动也可用。</translation>
    </message>
    <message>
        <source>The vault is open until it is closed or this computer restarts.</source>
        <translation>保险库保持打开，直到被关闭或计算机重新启动。</translation>
    </message>
</context>
<context>
    <name>stardesk::VaultDialog</name>
    <message>
        <source>ID numbers come with exports that are sealed to this key: give it to whoever publishes (publish --seal-to), then sync.</source>
        <translation>证件号码随密封给此密钥的导出数据而来：请把密钥交给发布方（publish --seal-to），然后同步。</translation>
    </message>
    <message numerus="yes">
        <source>%n characters or more. Who loses the passphrase loses the numbers on this desk; the export brings them again.</source>
        <translation>
            <numerusform>至少 %n 个字符。丢失口令即丢失本工作台上的号码；导出数据会重新带来。</numerusform>
        </translation>
    </message>
    <message>
        <source>The numbers lie encrypted in the store. Each look at one needs a reason and leaves a row in the audit trail.</source>
        <translation>号码在数据存储中加密保存。每次查看都需要理由，并在审计记录中留下一条。</translation>
    </message>
    <message>
        <source>The system keyring keeps the key: nothing to type</source>
        <translation>系统密钥环保管密钥：无需输入</translation>
    </message>
    <message>
        <source>A passphrase keeps the key: where there is no keyring</source>
        <translation>由口令保管密钥：用于没有密钥环的情况</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>口令</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>再输入一次</translation>
    </message>
    <message>
        <source>Key of this desk</source>
        <translation>本工作台的密钥</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>立即同步</translation>
    </message>
    <message>
        <source>Close this window</source>
        <translation>关闭此窗口</translation>
    </message>
    <message>
        <source>Waiting for the system keyring…</source>
        <translation>正在等待系统密钥环…</translation>
    </message>
    <message>
        <source>ID vault</source>
        <translation>证件保险库</translation>
    </message>
    <message>
        <source>Passphrase once more</source>
        <translation>再次输入口令</translation>
    </message>
    <message>
        <source>Make the vault</source>
        <translation>建立保险库</translation>
    </message>
    <message>
        <source>Close the vault</source>
        <translation>关闭保险库</translation>
    </message>
    <message>
        <source>Open the vault</source>
        <translation>打开保险库</translation>
    </message>
</context>
<context>
    <name>stardesk::ViewsMenu</name>
    <message>
        <source>Delete a view</source>
        <translation>删除视图</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>重置列</translation>
    </message>
    <message>
        <source>%1 (modified)</source>
        <extracomment>A saved view that was changed since: %1 is its name.</extracomment>
        <translation>%1（已修改）</translation>
    </message>
    <message>
        <source>No view is saved yet</source>
        <translation>尚未保存视图</translation>
    </message>
    <message>
        <source>Save the changes to “%1”</source>
        <translation>将更改保存到“%1”</translation>
    </message>
    <message>
        <source>Save this view as…</source>
        <translation>将此视图另存为…</translation>
    </message>
    <message>
        <source>Name of the view to save</source>
        <translation>要保存的视图名称</translation>
    </message>
    <message>
        <source>Row height</source>
        <translation>行高</translation>
    </message>
    <message>
        <source>As in the settings</source>
        <translation>同设置</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>紧凑</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>Tall</source>
        <translation>宽松</translation>
    </message>
</context>
<context>
    <name>stardesk::WelcomePage</name>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>欢迎</translation>
    </message>
    <message>
        <source>No data yet</source>
        <translation>尚无数据</translation>
    </message>
    <message>
        <source>Courier stars, seller stars and late-delivery claims, explained</source>
        <translation>快递员星级、商家星级和晚到必赔申请，一一解释</translation>
    </message>
    <message>
        <source>Open server export…</source>
        <translation>打开服务器导出数据…</translation>
    </message>
    <message>
        <source>Try with demo data</source>
        <translation>用演示数据试用</translation>
    </message>
    <message>
        <source>couriers, sellers and claims made up here, nothing is sent</source>
        <translation>在本机生成快递员、商家和赔付申请，不会发送</translation>
    </message>
    <message>
        <source>Open data folder… (spreadsheets, CSV)</source>
        <translation>打开数据文件夹…（电子表格、CSV）</translation>
    </message>
    <message>
        <source>HR manager</source>
        <translation>人事经理</translation>
    </message>
    <message>
        <source>One person, one star line across every employer. Why it is 4, and what makes it 5.</source>
        <translation>一个人，一条星级线，贯穿每家公司。为什么是 4 星，怎样升到 5 星。</translation>
    </message>
    <message>
        <source>Account manager</source>
        <translation>客户经理</translation>
    </message>
    <message>
        <source>Four indicators, two tracks, the weakest one decides. The shortest way to the next star.</source>
        <translation>四项指标，两条赛道，最弱的一项决定。到下一星级的最短路径。</translation>
    </message>
    <message>
        <source>Claims reviewer</source>
        <translation>赔付审核员</translation>
    </message>
    <message>
        <source>Promise against fact in seven stages. The policy calculates, you decide, nothing is lost.</source>
        <translation>七个环节，承诺与事实对照。规则计算，您来决定，什么都不会丢失。</translation>
    </message>
    <message>
        <source>The data stays on this computer, identity numbers are encrypted.</source>
        <translation>数据保存在本机，证件号码已加密。</translation>
    </message>
    <message>
        <source>Works offline after the first export.</source>
        <translation>首次导出数据之后可离线工作。</translation>
    </message>
    <message>
        <source>a folder or a zip file your company gave you</source>
        <translation>公司给您的文件夹或 zip 文件</translation>
    </message>
</context>
<context>
    <name>stardesk::WhatIfPanel</name>
    <message>
        <source>Track of the what-if</source>
        <translation>试算的赛道</translation>
    </message>
    <message>
        <source>%1 → %2 for this track</source>
        <translation>此赛道 %1 → %2</translation>
    </message>
    <message>
        <source>no star yet: scores are missing</source>
        <translation>尚无星级：缺少得分</translation>
    </message>
    <message>
        <source>no effect: the highest star</source>
        <translation>无效果：已是最高星级</translation>
    </message>
    <message>
        <source>no effect: %1 limits</source>
        <translation>无效果：受限于 %1</translation>
    </message>
    <message>
        <source>On %1</source>
        <translation>%1 时</translation>
    </message>
    <message>
        <source>official star kept</source>
        <translation>保持官方星级</translation>
    </message>
    <message numerus="yes">
        <source>%n more than official</source>
        <translation>
            <numerusform>比官方多 %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fewer than official</source>
        <translation>
            <numerusform>比官方少 %n</numerusform>
        </translation>
    </message>
    <message>
        <source>for %1: %2</source>
        <translation>为达到 %1：%2</translation>
    </message>
    <message>
        <source>Action plan for %1 (%2)</source>
        <translation>%1（%2）的行动计划</translation>
    </message>
    <message>
        <source>What-if, not real data: rule set %1, data of %2</source>
        <translation>试算，非真实数据：规则集 %1，%2 的数据</translation>
    </message>
    <message>
        <source>%1, %2: %3 to %4 (%5), %6</source>
        <extracomment>One line of an action plan: track, indicator, score now, score wanted, difference, what it does.</extracomment>
        <translation>%1，%2：%3 到 %4（%5），%6</translation>
    </message>
    <message>
        <source>What-if, not real data</source>
        <translation>试算，非真实数据</translation>
    </message>
    <message>
        <source>Back to the real scores</source>
        <translation>恢复真实得分</translation>
    </message>
    <message>
        <source>Copy as plan</source>
        <translation>复制为计划</translation>
    </message>
    <message>
        <source>Action plan as PDF</source>
        <translation>行动计划 PDF</translation>
    </message>
    <message>
        <source>%1, slider</source>
        <translation>%1，滑块</translation>
    </message>
    <message>
        <source>%1, points</source>
        <translation>%1，分数</translation>
    </message>
</context>
<context>
    <name>stardesk::WindowSearch</name>
    <message>
        <source>Links</source>
        <translation>链接</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>not possible now</source>
        <translation>现在不可用</translation>
    </message>
</context>
<context>
    <name>stardesk::Workspace</name>
    <message>
        <source>HR manager</source>
        <translation>人事经理</translation>
    </message>
    <message>
        <source>Account manager</source>
        <translation>客户经理</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>客服</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>审核员</translation>
    </message>
    <message>
        <source>Approver</source>
        <translation>审批人</translation>
    </message>
    <message>
        <source>Team lead</source>
        <translation>组长</translation>
    </message>
    <message>
        <source>Finance</source>
        <translation>财务</translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation>审计</translation>
    </message>
    <message>
        <source>Data of %1 %2</source>
        <extracomment>Status bar: the Beijing date and time of the export on screen.</extracomment>
        <translation>数据时间 %1 %2</translation>
    </message>
    <message>
        <source>Synced %1</source>
        <translation>已同步 %1</translation>
    </message>
    <message>
        <source>Counted on %1, new stars on %2</source>
        <translation>%1 统计，%2 公布新星级</translation>
    </message>
    <message numerus="yes">
        <source>Counting day %1, in %n d</source>
        <extracomment>Status bar: the last day that counts for the next star; %n days are left to it.</extracomment>
        <translation>
            <numerusform>统计日 %1，还有 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>As of %1</source>
        <extracomment>In the place of “Synced 08:12”, while the past is looked at.</extracomment>
        <translation>截至 %1</translation>
    </message>
</context>
</TS>
