#include "community/library/library.h"

#include <algorithm>

#include "base/text.h"
#include "base/web_link.h"
#include "community/errors.h"

namespace marshrut::community {
namespace {

constexpr std::size_t material_title_longest = 300;
constexpr std::size_t material_text_longest = 4000;

void check_title(Refusals& refusals, const std::string& title) {
  if (trimmed(title).empty()) refusals.add(errors::title_missing, "/title");
  if (code_points(title) > material_title_longest) refusals.add(errors::text_long, "/title", std::to_string(material_title_longest));
}

}  // namespace

Result<void> check_material(const Material& material) {
  Refusals refusals;
  check_title(refusals, material.title);
  if (trimmed(material.text).empty() && material.link.empty()) refusals.add(errors::material_empty, "/text");
  if (code_points(material.text) > material_text_longest) refusals.add(errors::text_long, "/text", std::to_string(material_text_longest));
  if (!material.link.empty() && !is_web_link(material.link)) refusals.add(errors::link_wrong, "/link");
  if (refusals) return refusals.take();
  return {};
}

Result<void> check_body(const regulation::MethodicalSystemRule& rule, const SystemBody& body) {
  Refusals refusals;
  check_title(refusals, body.title);
  if (std::ranges::find(rule.kinds, body.kind, &regulation::BodyKindRule::code) == rule.kinds.end())
    refusals.add(errors::body_kind_unknown, "/kind", body.kind);
  if (refusals) return refusals.take();
  return {};
}

}  // namespace marshrut::community
