internal import Glibc
internal import Screens

// What the system says of a call that failed, in the language of the run: errno's usual ones; of others its own words.
extension StoreWords {
  /// Why a call failed, by its errno (`errno(3)`).
  func system(_ number: Int32) -> String {
    switch number {
    case ENOENT: say("no such file or folder", "没有这个文件或目录", "沒有這個檔案或目錄")
    case EACCES, EPERM: say("you may not", "没有权限", "沒有權限")
    case EISDIR: say("that is a folder", "这是目录", "這是目錄")
    case ENOTDIR: say("a part of it is no folder", "路径中有一段不是目录", "路徑中有一段不是目錄")
    case EROFS: say("nothing can be written there", "那里只能读，不能写", "那裡只能讀，不能寫")
    case ENOSPC: say("the disk is full", "磁盘已满", "磁碟已滿")
    case EDQUOT: say("your share of the disk is used up", "磁盘配额已用完", "磁碟配額已用完")
    case ENAMETOOLONG: say("its name is too long", "名称太长", "名稱太長")
    case EMFILE, ENFILE: say("too many files are open", "打开的文件太多", "開啟的檔案太多")
    case EIO: say("the disk does not answer", "磁盘读写出错", "磁碟讀寫出錯")
    default: String(cString: strerror(number))
    }
  }
}
