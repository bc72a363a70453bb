#pragma once
// XML of a workbook's parts. Whole parts are loaded as documents; the rows of a sheet are taken one by one,
// so that a long sheet never stands in memory as a tree.
#include <optional>
#include <pugixml.hpp>
#include <string>
#include <string_view>

#include "base/result.h"

namespace marshrut::sheet {

/// Refuses text that is not XML in UTF-8, or that defines a document type (entities); `part` is named in the
/// refusal.
Result<void> check_markup(std::string_view xml, const std::string& part);
Result<pugi::xml_document> load_markup(const std::string& xml, const std::string& part);

/// The element's name without a namespace prefix.
std::string_view local_name(const pugi::xml_node& node);
pugi::xml_node child_named(const pugi::xml_node& parent, std::string_view name);

/// All text under the node in elements <t>, with _x000D_ escapes resolved; phonetic hints left out.
std::string text_of_runs(const pugi::xml_node& node);

/// Walks a part's XML and cuts out, in order, the elements of one local name that stand at any depth.
class ElementCutter {
 public:
  ElementCutter(std::string_view xml, std::string_view name) : rest_(xml), name_(name) {}
  /// The next element's text from its tag to its end tag; nullopt at the end.
  std::optional<std::string_view> next();
  /// Whether the walk stopped at markup that is cut short or nested in itself.
  bool broken() const { return broken_; }

 private:
  struct Tag {
    std::string_view name;
    std::size_t begin;
    std::size_t end;
    bool closes;
    bool empty;
  };
  std::optional<Tag> take_tag(std::size_t from);

  std::string_view rest_;
  std::string_view name_;
  bool broken_ = false;
};

}  // namespace marshrut::sheet
