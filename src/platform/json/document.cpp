#include "platform/json/document.h"

#include <algorithm>
#include <boost/json/basic_parser_impl.hpp>
#include <boost/json/src.hpp>
#include <numeric>

#include "base/text.h"
#include "platform/json/errors.h"

namespace marshrut::json {

/// Receives the parser's events and lays the values in a row. Texts are kept in one string that is reserved
/// at the size of the input, which unescaped texts never exceed: views into it stay true.
class Builder {
 public:
  static constexpr std::size_t max_object_size = -1;
  static constexpr std::size_t max_array_size = -1;
  static constexpr std::size_t max_key_size = -1;
  static constexpr std::size_t max_string_size = -1;
  using Code = boost::json::error_code;
  using Text = boost::json::string_view;

  Builder(Document& document, std::size_t input_bytes, std::size_t most)
      : values_(document.values_), texts_(document.texts_), most_(most) {
    // Never so small that the text would live inside the string itself and move with it.
    texts_.reserve(std::max<std::size_t>(input_bytes, 64));
  }

  bool on_document_begin(Code&) { return true; }
  bool on_document_end(Code&) { return true; }
  bool on_object_begin(Code& code) { return open(Shape::object, code); }
  bool on_object_end(std::size_t, Code&) { return close(); }
  bool on_array_begin(Code& code) { return open(Shape::list, code); }
  bool on_array_end(std::size_t, Code&) { return close(); }
  bool on_key_part(Text part, std::size_t, Code&) { return gather(part); }
  bool on_key(Text part, std::size_t, Code&) {
    gather(part);
    name_ = taken();
    return true;
  }
  bool on_string_part(Text part, std::size_t, Code&) { return gather(part); }
  bool on_string(Text part, std::size_t, Code& code) {
    gather(part);
    return add(Shape::text, taken(), code);
  }
  bool on_number_part(Text part, Code&) { return gather(part); }
  bool on_int64(std::int64_t, Text part, Code& code) { return number(part, code); }
  bool on_uint64(std::uint64_t, Text part, Code& code) { return number(part, code); }
  bool on_double(double, Text part, Code& code) { return number(part, code); }
  bool on_bool(bool value, Code& code) { return add(Shape::boolean, value ? "true" : "false", code); }
  bool on_null(Code& code) { return add(Shape::null, "", code); }
  bool on_comment_part(Text, Code&) { return true; }
  bool on_comment(Text, Code&) { return true; }

 private:
  bool gather(Text part) {
    texts_.append(part.data(), part.size());
    return true;
  }

  std::string_view taken() {
    auto text = std::string_view(texts_).substr(taken_);
    taken_ = texts_.size();
    return text;
  }

  bool number(Text part, Code& code) {
    gather(part);
    return add(Shape::number, taken(), code);
  }

  bool add(Shape shape, std::string_view text, Code& code) {
    if (values_.size() >= most_) {
      code = boost::json::error::array_too_large;
      return false;
    }
    values_.push_back({shape, 1, std::exchange(name_, {}), text});
    return true;
  }

  bool open(Shape shape, Code& code) {
    open_.push_back(values_.size());
    return add(shape, "", code);
  }

  bool close() {
    auto& value = values_[open_.back()];
    value.size = static_cast<std::uint32_t>(values_.size() - open_.back());
    open_.pop_back();
    return true;
  }

  std::vector<Value>& values_;
  std::string& texts_;
  std::size_t most_;
  std::size_t taken_ = 0;
  std::string_view name_;
  std::vector<std::size_t> open_;
};

namespace {

std::unexpected<Error> refusal_of(const boost::json::error_code& code, std::size_t at, std::size_t most) {
  using boost::json::error;
  if (code == error::too_deep) return fail(errors::too_deep, "", std::to_string(deepest));
  if (code == error::array_too_large) return fail(errors::too_many_values, "", std::to_string(most));
  if (code == error::extra_data) return fail(errors::trailing_data, "", std::to_string(at));
  return fail(errors::malformed, "", std::to_string(at));
}

Result<void> parse_into(Document& document, std::string_view text, std::size_t most) {
  if (!is_utf8(text)) return fail(errors::invalid_utf8);
  boost::json::parse_options options;
  options.max_depth = deepest;
  boost::json::basic_parser<Builder> parser(options, document, text.size(), most);
  boost::json::error_code code;
  auto used = parser.write_some(false, text.data(), text.size(), code);
  if (!code && used < text.size()) code = boost::json::error::extra_data;
  if (code) return refusal_of(code, used, most);
  return {};
}

/// Places in `parameters`, those of one name together, each name in the order in which it came.
std::vector<std::size_t> by_name(const Parameters& parameters) {
  std::vector<std::size_t> order(parameters.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::stable_sort(order.begin(), order.end(),
                   [&](auto left, auto right) { return parameters[left].first < parameters[right].first; });
  return order;
}

bool all_utf8(const Parameters& parameters) {
  return std::all_of(parameters.begin(), parameters.end(),
                     [](const auto& one) { return is_utf8(one.first) && is_utf8(one.second); });
}

void add_parameters(std::vector<Value>& values, const Parameters& parameters) {
  auto order = by_name(parameters);
  for (std::size_t at = 0; at < order.size();) {
    auto& name = parameters[order[at]].first;
    auto end = at;
    while (end < order.size() && parameters[order[end]].first == name) ++end;
    if (end - at > 1) values.push_back({Shape::repeated, static_cast<std::uint32_t>(end - at + 1), name, {}});
    for (; at < end; ++at) values.push_back({Shape::parameter, 1, name, parameters[order[at]].second});
  }
}

}  // namespace

Result<Document> Document::parse(std::string_view text, std::size_t most) {
  Document document;
  auto parsed = parse_into(document, text, most);
  if (!parsed) return std::unexpected(std::move(parsed).error());
  return document;
}

Result<Document> Document::parse_request(const Parameters& parameters, std::string_view body) {
  if (!all_utf8(parameters)) return fail(errors::invalid_utf8);
  Document document;
  auto& values = document.values_;
  values.push_back({Shape::object, 1, {}, {}});
  add_parameters(values, parameters);
  if (!body.empty()) {
    auto place = values.size();
    auto parsed = parse_into(document, body, most_values);
    if (!parsed) return std::unexpected(std::move(parsed).error());
    if (values[place].shape != Shape::object) return fail(errors::expected_object);
    values.erase(values.begin() + static_cast<std::ptrdiff_t>(place));
  }
  values.front().size = static_cast<std::uint32_t>(values.size());
  return document;
}

}  // namespace marshrut::json
