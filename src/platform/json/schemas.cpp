#include "platform/json/schemas.h"

#include <cxxabi.h>

#include <algorithm>
#include <cctype>
#include <cstdlib>
#include <memory>
#include <stdexcept>

#include "platform/json/writer.h"

namespace marshrut::json {
namespace {

std::string demangled(const std::type_info& type) {
  int status = 0;
  std::unique_ptr<char, void (*)(void*)> name{abi::__cxa_demangle(type.name(), nullptr, nullptr, &status), &std::free};
  return name ? name.get() : type.name();
}

std::string without(std::string text, std::string_view part) {
  for (auto at = text.find(part); at != text.npos; at = text.find(part)) text.erase(at, part.size());
  return text;
}

bool is_word(char c) {
  return std::isalnum(static_cast<unsigned char>(c)) || c == '_';
}

/// Words of a name that no "::" follows, which are those that are not namespaces; brackets are kept.
std::string without_namespaces(std::string_view name) {
  std::string out;
  while (!name.empty()) {
    std::size_t word = 0;
    while (word < name.size() && is_word(name[word])) ++word;
    auto rest = name.substr(word);
    if (rest.starts_with("::"))
      rest.remove_prefix(2);
    else
      out += name.substr(0, word);
    if (word == 0) {
      out += rest.front();
      rest.remove_prefix(1);
    }
    name = rest;
  }
  return out;
}

}  // namespace

void Schemas::keep(std::string name, std::string schema) {
  auto at = std::lower_bound(named_.begin(), named_.end(), name,
                             [](const auto& one, const std::string& wanted) { return one.first < wanted; });
  if (at == named_.end() || at->first != name) {
    named_.emplace(at, std::move(name), std::move(schema));
  } else if (at->second != schema) {
    throw std::logic_error("two types named " + name + " have different schemas: rename one");
  }
}

bool Schemas::has(std::string_view name) const {
  return std::any_of(named_.begin(), named_.end(), [&](const auto& one) { return one.first == name; });
}

bool Schemas::begin(const std::type_info& type) {
  auto known = std::any_of(begun_.begin(), begun_.end(), [&](auto* begun) { return *begun == type; });
  if (!known) begun_.push_back(&type);
  return !known;
}

std::string object_schema(const std::vector<Schemas::Member>& members) {
  std::string properties, required;
  for (auto& member : members) {
    if (!properties.empty()) properties += ',';
    append_text(properties, member.name);
    properties += ':' + member.schema;
    if (!member.required) continue;
    if (!required.empty()) required += ',';
    append_text(required, member.name);
  }
  std::string out = R"({"type":"object","properties":{)" + properties + '}';
  if (!required.empty()) out += R"(,"required":[)" + required + ']';
  return out + R"(,"additionalProperties":false})";
}

std::string enum_schema(const std::vector<std::string_view>& names) {
  std::string out = R"({"type":"string","enum":[)";
  for (auto name : names) {
    if (out.back() != '[') out += ',';
    append_text(out, name);
  }
  return out + "]}";
}

std::string integer_schema(std::size_t bytes, bool is_signed) {
  std::string out = bytes > 4 ? R"({"type":"integer","format":"int64")" : R"({"type":"integer","format":"int32")";
  return out + (is_signed ? "}" : R"(,"minimum":0})");
}

std::string reference_to(std::string_view name) {
  return R"({"$ref":"#/components/schemas/)" + std::string(name) + R"("})";
}

std::string schema_name(const std::type_info& type) {
  std::string out;
  for (char c : without_namespaces(without(demangled(type), "(anonymous namespace)"))) {
    if (is_word(c))
      out += c;
    else if (c == '<')
      out += "Of";
    else if (c == ',')
      out += "And";
  }
  return out;
}

std::string id_schema(const std::type_info& id) {
  auto name = schema_name(id);
  if (name.starts_with("IdOf")) name.erase(0, 4);
  std::string out = R"({"type":"string","description":)";
  append_text(out, "names one " + name);
  return out + '}';
}

}  // namespace marshrut::json
