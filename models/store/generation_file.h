/// The small tables of a generation that every writer and reader of it shares: meta data, notes, totals, key order.
#pragma once

#include "models/core/ids.h"
#include "models/core/result.h"
#include "models/store/feed_meta.h"
#include "models/store/key_index.h"

#include <string_view>
#include <vector>

namespace stardesk {

class SqlConnection;

/// Totals of one type with the next ordinal.
struct TypeState {
    TypeTotal total;
    Ordinal next = 0;
};

Result<> storeFeedMeta(SqlConnection &sql, const FeedMeta &meta);
Result<FeedMeta> loadFeedMeta(SqlConnection &sql);
Result<> storeNote(SqlConnection &sql, std::string_view name, const QString &value);
Result<QString> loadNote(SqlConnection &sql, std::string_view name);
Result<> storeTypeState(SqlConnection &sql, const TypeState &state);
Result<std::vector<TypeState>> loadTypeStates(SqlConnection &sql);
/// `ordinals` empty: ordinals follow key order.
Result<> storeKeyOrder(SqlConnection &sql, std::string_view type, const KeyOrderBuilder &order,
                       const std::vector<Ordinal> &ordinals);
Result<KeyOrder> loadKeyOrder(SqlConnection &sql, std::string_view type);

} // namespace stardesk
