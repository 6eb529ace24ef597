internal import SalesBook

/// What is done with customers and the people there, and with any record.
struct CustomerChapter: Chapter {
  let add = Command(
    "add-customer", ["A"], .customer, needs: [.writing],
    also: "add, create, company, firm, client, prospect, 新增, 添加, 新建, 公司",
    say: ("new customer", "Add a customer"), ("新客户", "新增客户"), ("新客戶", "新增客戶")
  ) { $0.open(NewCustomerForm.init, $1) }

  let edit = Command(
    "edit", ["e"], .customer, needs: [.customer, .writing], bar: [.dossier: 6],
    also:
      "change, modify, correct, rename, credit limit, credit, terms of payment, 编辑, 編輯, 更改, 改错, 信用, 信用额度, 信用額度, 账期, 帳期",
    say: ("edit", "Change this record in a form"), ("修改", "用表单修改"), ("修改", "用表單修改")
  ) { $0.openEdit($1) }

  let editTable = Command(
    "edit-table", ["E"], .customer, needs: [.writing],
    also: "text editor, vim, nano, 文本编辑, 文字編輯",
    say: ("edit file", "Open the table in your editor"),
    ("编辑文件", "用编辑器打开数据表"), ("編輯檔案", "用編輯器開啟資料表")
  ) { desk, _ in [.editTable(desk.nounUnderCursor)] }

  let tag = Command(
    "tag", ["#"], .customer, needs: [.customer, .writing], argument: .typed,
    also: "label, group, category, 分类, 分類, 分组, 分組",
    say: ("tags", "Add tags, or take them away with -tag"),
    ("标签", "加标签，-标签 为去掉"), ("標籤", "加標籤，-標籤 為去掉")
  ) { $0.askTags($1) }

  let flag = Command(
    "flag", ["!"], .customer, needs: [.customer, .writing],
    also: "star, favourite, 关注, 關注",
    say: ("influential", "Flag as one whom others follow, or no longer"),
    ("有影响力", "标为有影响力的客户，再按取消"), ("有影響力", "標為有影響力的客戶，再按取消")
  ) { $0.toggleFlag($1) }

  let handOver = Command(
    "hand-over", ["H"], .customer, needs: [.customer, .colleague, .writing], argument: .typed,
    also: "transfer, reassign, owner, 移交, 转交, 轉交, 负责人, 負責人",
    say: ("hand over", "Hand customers over to a colleague, with what is planned"),
    ("交接", "把客户连同跟进计划交给同事"), ("交接", "把客戶連同跟進計畫交給同事")
  ) { $0.askHandOver($1) }

  let addContact = Command(
    "contact", ["N C"], .customer, needs: [.customer, .writing],
    also: "contacts, person, buyer, people, 联系人, 聯絡人, 采购, 採購",
    say: ("new contact", "Add a person at this customer"),
    ("新联系人", "为该客户新增联系人"), ("新聯絡人", "為該客戶新增聯絡人")
  ) { $0.open(NewContactForm.init, $1) }

  let merge = Command(
    "merge", [], .customer, .late, needs: [.twoMarks, .writing],
    also: "duplicate, duplicates, combine, 重复, 重複, 重复客户, 重複客戶, 去重",
    say: ("merge", "Make one customer of the two marked"),
    ("合并客户", "把标记的两家客户合为一家"), ("合併客戶", "把標記的兩家客戶合為一家")
  ) { $0.confirmMerge($1) }

  let archive = Command(
    "archive", [], .customer, .late, needs: [.customer, .writing],
    also: "delete, remove, delete customer, hide, deactivate, put away, 删除, 刪除, 删除客户, 刪除客戶, 停用, 隐藏, 隱藏",
    say: ("archive", "Put the customer away, with the reason; its history and what it owes stay"),
    ("归档", "归档客户并写明原因，历史和欠款保留"), ("封存", "封存客戶並寫明原因，歷史和欠款保留")
  ) { $0.open(ArchiveForm.init, $1) }

  let takeBack = Command(
    "take-back", [], .customer, .late, needs: [.archived, .writing],
    also: "restore, unarchive, reactivate, 恢复, 恢復, 取消归档, 取消封存",
    say: ("take back", "Take back a customer that was put away"),
    ("取回客户", "取回已归档的客户"), ("取回客戶", "取回已封存的客戶")
  ) { $0.takeBack($1) }

  let takeAway = Command(
    "take-away", ["X"], .customer, needs: [.removable, .writing],
    also: "delete, remove, erase, delete record, wrong entry, 删除, 刪除, 移除, 误录, 誤錄",
    say: ("take away", "Take away this record, which should never have been, with the reason"),
    ("删除记录", "删除不该有的这条记录，并写明原因"), ("刪除記錄", "刪除不該有的這筆記錄，並寫明原因")
  ) { $0.askTakingAway($1) }

  let history = Command(
    "history", [], .customer, .late, needs: [.customer],
    also: "changes, audit, who changed, 修改记录, 修改紀錄, 日志, 日誌",
    say: ("history", "Show who changed this record, and when"),
    ("历史", "显示谁在何时修改过"), ("歷史", "顯示誰在何時修改過")
  ) { $0.askHistory($1) }
}

extension Command {
  static let customers: CustomerChapter = CustomerChapter()
}
