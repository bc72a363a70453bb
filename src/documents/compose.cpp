#include "documents/compose.h"

#include <fmt/format.h>

#include <array>

#include "base/text.h"
#include "base/title.h"
#include "documents/errors.h"

namespace marshrut::documents {
namespace {

using regulation::BlockKind;
using regulation::BlockRule;

class Composing {
 public:
  explicit Composing(const Fields& fields) : fields_(fields) {}

  bool wanted(const BlockRule& block) const {
    if (!block.when) return true;
    auto value = fields_.values.find(*block.when);
    if (value != fields_.values.end()) return !value->second.empty();
    auto list = fields_.lists.find(*block.when);
    return list != fields_.lists.end() && !list->second.empty();
  }

  ComposedBlock composed(const BlockRule& block) {
    ComposedBlock made{block.kind, block.align.value_or(regulation::BlockAlign::justified), "", {}, {}, block.columns, {}};
    if (block.text) made.text = filled(*block.text);
    for (const auto& line : block.lines) made.lines.push_back(filled(line));
    if (block.kind == BlockKind::details || block.kind == BlockKind::signatures) pair_up(block, made);
    if (block.list) fill_list(*block.list, made);
    return made;
  }

  std::string filled(std::string_view text) {
    std::string out;
    while (true) {
      auto opens = text.find('{');
      auto closes = text.find('}', opens);
      if (opens == text.npos || closes == text.npos) return out + std::string(text);
      auto words = text.substr(0, opens);
      out += words;
      auto filling = value(std::string(text.substr(opens + 1, closes - opens - 1)));
      out += words.ends_with("«") ? second_quotes(std::move(filling)) : filling;
      text.remove_prefix(closes + 1);
    }
  }

  Refusals refusals;

 private:
  /// A person's own asterisks and backslashes must not turn into bold type.
  static std::string plain(const std::string& value) {
    std::string out;
    for (char sign : value) {
      if (sign == '*' || sign == '\\') out += '\\';
      out += sign;
    }
    return out;
  }

  std::string value(const std::string& name) {
    auto found = fields_.values.find(name);
    if (found != fields_.values.end()) return plain(found->second);
    refusals.add(errors::field_unknown, "", name);
    return "";
  }

  /// The bar is looked for before filling: a value may hold one.
  void pair_up(const BlockRule& block, ComposedBlock& made) {
    made.lines.clear();
    for (const auto& line : block.lines) {
      auto bar = line.find('|');
      auto left = std::string(trimmed(std::string_view(line).substr(0, bar)));
      auto right = bar == line.npos ? std::string() : std::string(trimmed(std::string_view(line).substr(bar + 1)));
      made.pairs.emplace_back(filled(left), filled(right));
    }
  }

  void fill_list(const std::string& name, ComposedBlock& made) {
    auto found = fields_.lists.find(name);
    if (found == fields_.lists.end()) return refusals.add(errors::field_unknown, "", name);
    for (const auto& row : found->second) {
      auto& cells = made.rows.emplace_back();
      for (const auto& cell : row) cells.push_back(plain(cell));
      cells.resize(std::max<std::size_t>(1, made.columns.size()));
      if (made.kind == BlockKind::numbered) made.lines.push_back(cells.front());
    }
  }

  const Fields& fields_;
};

constexpr std::array month_words{"января", "февраля", "марта",    "апреля",  "мая",    "июня",
                                 "июля",   "августа", "сентября", "октября", "ноября", "декабря"};

/// What is not known of the act is left out.
std::string act_words(const regulation::ActRule& act) {
  auto words = act.kind;
  if (act.date) words += " от " + short_date(*act.date);
  if (act.number) words += " № " + *act.number;
  return words;
}

}  // namespace

Result<std::vector<ComposedBlock>> compose(const std::vector<BlockRule>& blocks, const Fields& fields) {
  Composing composing(fields);
  std::vector<ComposedBlock> made;
  for (const auto& block : blocks)
    if (composing.wanted(block)) made.push_back(composing.composed(block));
  if (composing.refusals) return composing.refusals.take();
  return made;
}

void add_common_fields(Fields& fields, const regulation::Profile& profile, const std::string& number, Date date) {
  auto& values = fields.values;
  values["number"] = number;
  values["date"] = short_date(date);
  values["date_words"] = date_in_words(date);
  values["operator"] = profile.centre.operator_title;
  values["centre"] = profile.centre.full_title;
  values["centre_short"] = profile.centre.short_title;
  values["act"] = act_words(profile.act);
}

std::string short_date(Date date) {
  auto civil = date.civil();
  return fmt::format("{:02}.{:02}.{}", static_cast<unsigned>(civil.day()), static_cast<unsigned>(civil.month()),
                     static_cast<int>(civil.year()));
}

std::string date_in_words(Date date) {
  auto civil = date.civil();
  return fmt::format("{} {} {} г.", static_cast<unsigned>(civil.day()),
                     month_words[static_cast<unsigned>(civil.month()) - 1], static_cast<int>(civil.year()));
}

std::string percent_encoded(std::string_view text) {
  std::string out;
  for (unsigned char sign : text) {
    bool unreserved = (sign >= '0' && sign <= '9') || (sign >= 'a' && sign <= 'z') || (sign >= 'A' && sign <= 'Z') ||
                      sign == '-' || sign == '_' || sign == '.' || sign == '~';
    if (unreserved) out += static_cast<char>(sign);
    else out += fmt::format("%{:02X}", sign);
  }
  return out;
}

}  // namespace marshrut::documents
