/// What goes to the clipboard.
struct CopyingChapter: Chapter {
  let phone = Command(
    "copy-phone", ["y p"], needs: [.customer, .phone], bar: [.customers: 10, .dossier: 9],
    also: "telephone, call, dial, 拨打, 撥打",
    say: ("phone", "Copy the telephone number"), ("电话", "复制电话号码"), ("電話", "複製電話號碼"),
    copies: { $0.phone($1) })

  let weChat = Command(
    "copy-wechat", ["y w"], needs: [.customer, .weChat],
    say: ("WeChat", "Copy the WeChat name"), ("微信", "复制微信号"), ("微信", "複製微信號"),
    copies: { $0.weChat($1) })

  let name = Command(
    "copy-name", ["y n"], needs: [.customer],
    say: ("name", "Copy the customer's name"), ("名称", "复制客户名称"), ("名稱", "複製客戶名稱"),
    copies: { $0.customerName($1) })

  let address = Command(
    "copy-address", ["y a"], needs: [.customer, .address],
    say: ("address", "Copy the address"), ("地址", "复制地址"), ("地址", "複製地址"),
    copies: { $0.address($1) })

  let response = Command(
    "copy-response", ["y r"], needs: [.promiseLine],
    say: ("what to say", "Copy what to say about what they promised"),
    ("说法", "复制对客户承诺的说法"), ("說法", "複製對客戶承諾的說法"),
    copies: { $0.whatToSay($1) })

  let first = Command(
    "copy-first", ["y y"], needs: [.customer, .reachable],
    say: ("what there is", "Copy the telephone number, or what else one reaches them by"),
    ("联系方式", "复制电话，没有就复制其他联系方式"), ("聯絡方式", "複製電話，沒有就複製其他聯絡方式"),
    copies: { $0.reachedBy($1) })

  let line = Command(
    "copy-line", ["y l"], needs: [.customer],
    say: ("one line", "Copy name, phone, next date and what is owed"),
    ("一行摘要", "复制名称、电话、下次跟进和欠款"), ("一行摘要", "複製名稱、電話、下次跟進和欠款"),
    copies: { $0.summary($1) })
}

extension Command {
  static let copying: CopyingChapter = CopyingChapter()
}
