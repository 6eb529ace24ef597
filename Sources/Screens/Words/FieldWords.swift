internal import SalesBook

/// What fields are called that mean the same on every noun that has them; what
/// only one noun has stands with it.
struct FieldWords: Catalogue {
  let language: Language

  /// The word for such a field.
  func label(of field: String) -> String? {
    switch field {
    case "Id": say("ID", "编号", "編號")
    case "Name": say("Name", "名称", "名稱")
    case "Customer": say("Customer", "客户", "客戶")
    case "Contact": say("Contact", "联系人", "聯絡人")
    case "Note": say("Note", "备注", "備註")
    case "Phone": say("Phone", "电话", "電話")
    case "Address": say("Address", "地址", "地址")
    case "Role": say("Role", "职务", "職務")
    case "Day": say("Day", "日期", "日期")
    case "Time": say("Time", "时间", "時間")
    case "By": say("By", "经手人", "經手人")
    case "Reason": say("Reason", "原因", "原因")
    case "Channel": say("Channel", "沟通方式", "溝通方式")
    case "Invoice": say("Invoice", "应收单", "應收單")
    case "Payment": say("Payment", "收款", "收款")
    case "Promise": say("Promise", "客户承诺", "客戶承諾")
    case "Due": say("Due", "到期日", "到期日")
    case "Amount": say("Amount", "金额", "金額")
    case "Currency": say("Currency", "币种", "幣別")
    default: nil
    }
  }
}
