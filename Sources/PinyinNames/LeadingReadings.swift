/// How characters are read at the head of a name, where that is not the customary reading.
///
/// Surnames (姓氏读音) and places. The longest entry that begins the name counts.
enum LeadingReadings {
  /// Each entry's characters and, after them, the first one's reading with its tone.
  static let entries: StaticString = """
    曾zeng1 单shan4 單shan4 仇qiu2 解xie4 查zha1 区ou1 區ou1 覃qin2 翟zhai2 缪miao4 繆miao4
    朴piao2 盖ge3 蓋ge3 秘bi4 折she2 召shao4 郇xun2 隗wei3 员yun4 員yun4 种chong2 乜nie4
    卜bu3 洗xian3 尉迟yu4 尉遲yu4 万俟mo4 澹台tan2 澹臺tan2 单于chan2 單于chan2
    长孙zhang3 長孫zhang3 长chang2 長chang2 长者zhang3 長者zhang3
    重庆chong2 重慶chong2 厦xia4 廈xia4 都du1 六安lu4 番禺pan1 会稽kuai4 會稽kuai4 蚌埠beng4 朝阳chao2 朝陽chao2
    单位dan1 單位dan1 单车dan1 單車dan1 解放jie3 解决jie3 解決jie3 查询cha2 查詢cha2
    区域qu1 區域qu1 区块qu1 區塊qu1 盖世gai4 蓋世gai4 种子zhong3 种植zhong4
    """
}
