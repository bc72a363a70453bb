#include "platform/files/clean_package.h"

#include <algorithm>
#include <map>
#include <memory>
#include <set>

#include "base/text.h"
#include "platform/files/clean_markup.h"
#include "platform/files/errors.h"

namespace marshrut::files {
namespace {

/// What pages are made of, below word/, xl/ and ppt/, in small letters; a name that ends in '/' is a folder.
constexpr std::string_view parts_kept[]{
    "document",      "styles",      "settings",       "websettings",    "fonttable",   "numbering",     "footnotes",
    "endnotes",      "comments",    "header",         "footer",         "theme/",      "charts/",       "diagrams/",
    "drawings/",     "glossary/",   "ink/",           "workbook",       "sharedstrings", "calcchain",   "metadata",
    "worksheets/",   "chartsheets/", "threadedcomments/", "persons/",   "tables/",     "pivottables/",  "pivotcache/",
    "ctrlprops/",    "slicers/",    "slicercaches/",  "timelines/",     "timelinecaches/", "richdata/", "presentation",
    "presprops",     "viewprops",   "tablestyles",    "commentauthors", "authors",     "slides/",       "slidelayouts/",
    "slidemasters/", "notesslides/", "notesmasters/", "handoutmasters/"};
/// Relationships and content types, by their ends, whose parts tell of people, computers and programs wherever they lie.
constexpr std::string_view kinds_gone[]{
    "core-properties", "extended-properties", "custom-properties", "customxml",   "customxmlprops", "thumbnail",
    "attachedtemplate", "printersettings",    "externallink",      "connections", "querytable",     "people",
    "revisionheaders", "usernames",           "origin",            "certificate", "signature"};

bool is_kind_gone(std::string_view type) {
  auto low = lowered(type);
  if (low.ends_with("+xml")) low.resize(low.size() - 4);
  return std::ranges::any_of(kinds_gone, [&](std::string_view kind) { return low.ends_with(kind); });
}

bool is_picture(std::string_view low) { return low.find("/media/") != low.npos; }
bool is_links(std::string_view low) { return low.ends_with(".rels"); }

/// By small letters. The same pictures drawn finer stand beside those that stay.
bool is_listed(std::string_view low) {
  if (low == "[content_types].xml") return true;
  const auto slash = low.find('/');
  const auto folder = low.substr(0, slash);
  if (slash == low.npos || (folder != "word" && folder != "xl" && folder != "ppt")) return false;
  if (is_picture(low)) return !low.ends_with(".svg") && !low.ends_with(".wdp");
  const auto rest = low.substr(slash + 1);
  if (!rest.ends_with(".xml") && !rest.ends_with(".vml")) return false;
  return std::ranges::any_of(parts_kept, [&](std::string_view part) { return rest.starts_with(part); });
}

/// "word/document.xml" of "word/_rels/document.xml.rels"; "" of "_rels/.rels".
std::string source_of(std::string_view links) {
  const auto at = links.find("_rels/");
  if (at == links.npos) return "";
  std::string source(links.substr(0, at));
  source += links.substr(at + 6);
  source.resize(source.size() - std::min<std::size_t>(source.size(), 5));
  return source;
}

/// The part that a target means, in small letters.
std::string target_of(std::string_view source, std::string_view target) {
  std::string path = lowered(target);
  if (path.starts_with('/')) return path.substr(1);
  std::string folder(source.substr(0, source.rfind('/') == source.npos ? 0 : source.rfind('/')));
  while (path.starts_with("../")) {
    folder.resize(folder.rfind('/') == folder.npos ? 0 : folder.rfind('/'));
    path = path.substr(3);
  }
  if (path.starts_with("./")) path = path.substr(2);
  return folder.empty() ? path : folder + "/" + path;
}

class Package {
 public:
  Package(archive::Archive& archive, Allowance& allowance) : archive_(archive), allowance_(allowance) {
    for (const auto& name : archive.names()) {
      const auto low = lowered(name);
      there_.insert(low);
      if (is_listed(low)) kept_.insert(low);
    }
  }

  Result<std::vector<archive::Entry>> cleaned() {
    TRY(read_lists());
    std::vector<archive::Entry> entries;
    for (const auto& name : archive_.names()) {
      const auto low = lowered(name);
      if (const auto list = lists_.find(low); list != lists_.end()) {
        if (is_links(low)) thin_links(low, *list->second);
        else thin_types(*list->second);
      }
    }
    for (const auto& name : archive_.names()) {
      const auto low = lowered(name);
      const auto list = lists_.find(low);
      if (list != lists_.end()) {
        if (!is_links(low) || low == root_links || kept_.contains(source_of(low))) entries.push_back({name, printed(*list->second)});
      } else if (kept_.contains(low)) {
        const auto bytes = TRY(archive_.read(name));
        auto clean = TRY(is_picture(low) ? clean_picture(bytes, low, allowance_)
                                         : clean_markup(bytes, links_gone_[low], allowance_));
        entries.push_back({name, std::move(clean)});
      }
    }
    return entries;
  }

 private:
  static constexpr std::string_view root_links = "_rels/.rels";

  /// The list of types and those of links; and which parts go by what the lists say of them.
  Result<void> read_lists() {
    for (const auto& name : archive_.names()) {
      const auto low = lowered(name);
      if (low != "[content_types].xml" && !is_links(low)) continue;
      const auto text = TRY(archive_.read(name));
      auto document = std::make_unique<pugi::xml_document>();
      TRY(read_markup(*document, text, of_lists_));
      for (const auto one : document->document_element().children()) {
        if (is_links(low) && is_kind_gone(one.attribute("Type").value()))
          kept_.erase(target_of(source_of(low), one.attribute("Target").value()));
        if (!is_links(low) && is_kind_gone(one.attribute("ContentType").value()))
          kept_.erase(target_of("", one.attribute("PartName").value()));
      }
      lists_.emplace(low, std::move(document));
    }
    return {};
  }

  bool stays(const std::string& source, const pugi::xml_node& link) const {
    const std::string_view target = link.attribute("Target").value(), type = link.attribute("Type").value();
    if (lowered(link.attribute("TargetMode").value()) == "external")
      return lowered(type).ends_with("/hyperlink") && is_web_address(target);
    if (is_kind_gone(type) || is_place_on_computer(target)) return false;
    const auto part = target_of(source, target);
    return kept_.contains(part) || !there_.contains(part);
  }

  void thin_links(const std::string& low, pugi::xml_document& document) {
    const auto source = source_of(low);
    auto root = document.document_element();
    for (auto link = root.first_child(); link;) {
      const auto next = link.next_sibling();
      if (!stays(source, link)) {
        links_gone_[source].insert(link.attribute("Id").value());
        root.remove_child(link);
      }
      link = next;
    }
  }

  void thin_types(pugi::xml_document& document) const {
    auto root = document.document_element();
    for (auto one = root.first_child(); one;) {
      const auto next = one.next_sibling();
      const auto part = target_of("", one.attribute("PartName").value());
      if (local_name(one.name()) == "override" && !kept_.contains(part) && !lists_.contains(part)) root.remove_child(one);
      one = next;
    }
  }

  archive::Archive& archive_;
  Allowance& allowance_;
  Allowance of_lists_{.markup = markup_most / 4};  // their trees are held together
  std::set<std::string> there_;
  std::set<std::string> kept_;
  std::map<std::string, std::unique_ptr<pugi::xml_document>> lists_;
  std::map<std::string, std::set<std::string>> links_gone_;
};

}  // namespace

Result<std::vector<archive::Entry>> clean_package(archive::Archive& archive, Allowance& allowance) {
  return Package(archive, allowance).cleaned();
}

}  // namespace marshrut::files
