internal import BookStore
internal import Screens

/// Sentences for what a book on disk can refuse, and for what is wrong in it.
struct StoreWords: Catalogue {
  let notABook: String
  let alreadyABook: String
  let readOnly: String
  let nothingToUndo: String
  let notYours: @Sendable (_ entry: Int) -> String
  let mayNotActAs: @Sendable (_ login: String) -> String
  let penTaken: @Sendable (_ holder: PenHolder?) -> String
  let diskFailed: @Sendable (_ name: String, _ call: String, _ reason: String) -> String
  let notAFile: @Sendable (_ name: String) -> String
  let worldWritable: @Sendable (_ name: String) -> String
  let foreignGroup: @Sendable (_ name: String) -> String
  let cannotBeStored: @Sendable (_ field: String) -> String
  let undoBlocked: @Sendable (_ obstacles: String, _ free: Int) -> String
  let changedSince: @Sendable (_ record: String, _ field: String, _ by: String) -> String
  let namedBy: @Sendable (_ record: String, _ other: String) -> String
  let gone: @Sendable (_ record: String) -> String
  let notRec: String
  let writeInstead: @Sendable (_ line: String) -> String
  let keyTaken: @Sendable (_ key: String) -> String
  let dangling: @Sendable (_ field: String, _ key: String) -> String
  let journalSpoiled: String
  let journalTorn: @Sendable (_ aside: String) -> String
  let changeWithoutRecord: @Sendable (_ record: String, _ entry: Int) -> String
  let handEditLost: @Sendable (_ record: String, _ field: String, _ value: String) -> String
  let notUTF8: String
  let foreignLineEnds: String

  static let english = StoreWords(
    notABook: "there is no book here; rounds init DIR makes one",
    alreadyABook: "there is a book in this folder already",
    readOnly: "you may only read this book",
    nothingToUndo: "there is nothing of yours to take back",
    notYours: { "entry \($0) is not yours, or is taken back already" },
    mayNotActAs: { "the book's policy does not let you write as \($0) (ActingAs in policy.rec)" },
    penTaken: { holder in
      (holder.map { "\($0.login) (process \($0.process))" } ?? "somebody else")
        + " is writing and has not finished; try again"
    },
    diskFailed: { "\($0): \($2) (\($1)); nothing was changed" },
    notAFile: { "\($0) is not a plain file; a book must not hold it" },
    worldWritable: { "anybody may write \($0); chmod o-w it" },
    foreignGroup: { "\($0) belongs to another group than the book" },
    cannotBeStored: { "\($0) holds a character a rec file cannot" },
    undoBlocked: { "cannot be taken back: \($0); \($1) records are free (undo --partly)" },
    changedSince: { "\($1) of \($0) was changed since by \($2)" },
    namedBy: { "\($0) is used by \($1)" },
    gone: { "\($0) is no longer as it was" },
    notRec: "not a line of rec text",
    writeInstead: { "write: \($0)" },
    keyTaken: { "the key \($0) stands twice; the first is taken" },
    dangling: { "\($0) names \($1), which is not there" },
    journalSpoiled: "this journal entry was cut or edited; it is passed over",
    journalTorn: { "an entry was cut short when a writer died; what was there is in \($0)" },
    changeWithoutRecord: { "entry \($1) changes \($0), which is not there" },
    handEditLost: { "\($1) of \($0) was changed meanwhile; your value was \"\($2)\"" },
    notUTF8: "bytes that are not UTF-8; they stay until the field is edited",
    foreignLineEnds: "line ends or a mark that GNU tools refuse; mended at the next save")

  static let simplifiedChinese = StoreWords(
    notABook: "这里没有客户簿；rounds init 目录 可新建",
    alreadyABook: "此目录已有客户簿",
    readOnly: "你对此客户簿只有读取权限",
    nothingToUndo: "没有可撤销的操作",
    notYours: { "第 \($0) 条不是你的，或已撤销" },
    mayNotActAs: { "客户簿设置不允许代 \($0) 记录（policy.rec 的 ActingAs）" },
    penTaken: { holder in
      (holder.map { "\($0.login)（进程 \($0.process)）" } ?? "别人") + "正在写入且尚未完成，请重试"
    },
    diskFailed: { "\($0)：\($2)（\($1)）；未作改动" },
    notAFile: { "\($0) 不是普通文件，客户簿不能含有它" },
    worldWritable: { "任何人都可写 \($0)；请执行 chmod o-w" },
    foreignGroup: { "\($0) 不属于客户簿的用户组" },
    cannotBeStored: { "\($0) 含有 rec 文件不能保存的字符" },
    undoBlocked: { "不能撤销：\($0)；还有 \($1) 条可撤销（undo --partly）" },
    changedSince: { "\($0) 的 \($1) 后来被 \($2) 改过" },
    namedBy: { "\($0) 正被 \($1) 使用" },
    gone: { "\($0) 已不是原样" },
    notRec: "不是 rec 格式的行",
    writeInstead: { "应写：\($0)" },
    keyTaken: { "编号 \($0) 出现两次，取第一条" },
    dangling: { "\($0) 指向不存在的 \($1)" },
    journalSpoiled: "这条日志被截断或改动过，已跳过",
    journalTorn: { "写入中断留下半条日志，残余存于 \($0)" },
    changeWithoutRecord: { "第 \($1) 条改动的 \($0) 不存在" },
    handEditLost: { "\($0) 的 \($1) 期间被改过；你的值是“\($2)”" },
    notUTF8: "含有非 UTF-8 字节；编辑该字段前保持原样",
    foreignLineEnds: "换行符或标记不合 GNU 工具要求，下次保存时修正")

  static let traditionalChinese = StoreWords(
    notABook: "這裡沒有客戶簿；rounds init 目錄 可新建",
    alreadyABook: "此目錄已有客戶簿",
    readOnly: "你對此客戶簿只有讀取權限",
    nothingToUndo: "沒有可復原的操作",
    notYours: { "第 \($0) 條不是你的，或已復原" },
    mayNotActAs: { "客戶簿設定不允許代 \($0) 記錄（policy.rec 的 ActingAs）" },
    penTaken: { holder in
      (holder.map { "\($0.login)（行程 \($0.process)）" } ?? "別人") + "正在寫入且尚未完成，請重試"
    },
    diskFailed: { "\($0)：\($2)（\($1)）；未作改動" },
    notAFile: { "\($0) 不是普通檔案，客戶簿不能含有它" },
    worldWritable: { "任何人都可寫 \($0)；請執行 chmod o-w" },
    foreignGroup: { "\($0) 不屬於客戶簿的使用者群組" },
    cannotBeStored: { "\($0) 含有 rec 檔案不能保存的字元" },
    undoBlocked: { "不能復原：\($0)；還有 \($1) 條可復原（undo --partly）" },
    changedSince: { "\($0) 的 \($1) 後來被 \($2) 改過" },
    namedBy: { "\($0) 正被 \($1) 使用" },
    gone: { "\($0) 已不是原樣" },
    notRec: "不是 rec 格式的行",
    writeInstead: { "應寫：\($0)" },
    keyTaken: { "編號 \($0) 出現兩次，取第一條" },
    dangling: { "\($0) 指向不存在的 \($1)" },
    journalSpoiled: "這條日誌被截斷或改動過，已跳過",
    journalTorn: { "寫入中斷留下半條日誌，殘餘存於 \($0)" },
    changeWithoutRecord: { "第 \($1) 條改動的 \($0) 不存在" },
    handEditLost: { "\($0) 的 \($1) 期間被改過；你的值是「\($2)」" },
    notUTF8: "含有非 UTF-8 位元組；編輯該欄位前保持原樣",
    foreignLineEnds: "換行符號或標記不合 GNU 工具要求，下次保存時修正")
}
