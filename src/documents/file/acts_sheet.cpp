#include "documents/file/acts_sheet.h"

#include "documents/file/effects_file.h"
#include "documents/errors.h"
#include "regulation/rules.h"

namespace marshrut::documents {
namespace {

constexpr const char* no_number_yet = "б/н (проект)";

}  // namespace

Result<const regulation::DocumentRule*> sheet_rule(const regulation::Profile& profile,
                                                   const std::optional<std::string>& code) {
  const auto* rule = code ? regulation::find_document(profile, *code) : nullptr;
  if (!rule) return fail(errors::sheet_unknown);
  if (rule->blocks.empty()) return fail(errors::no_template, "", rule->code);
  return rule;
}

Result<access::Download> sheet_file(const access::Call& call, Sheet sheet, const std::optional<FileFormat>& format) {
  const auto* region = call.services.find_region(call.actor.region);
  add_common_fields(sheet.fields, *sheet.profile, "", sheet.date);
  auto blocks = TRY(compose(sheet.rule->blocks, sheet.fields));
  const auto& title = sheet.rule->title.ru;
  return file_of(*sheet.rule, blocks, {title, "", sheet.date, region && region->demo, "", ""},
                 format.value_or(FileFormat::pdf), sheet.whose.empty() ? title : title + ", " + sheet.whose);
}

Result<access::Download> draft_file(const access::Call& call, Sheet sheet) {
  const auto* region = call.services.find_region(call.actor.region);
  add_common_fields(sheet.fields, *sheet.profile, no_number_yet, sheet.date);
  auto blocks = TRY(compose(sheet.rule->blocks, sheet.fields));
  auto made = file_of(*sheet.rule, blocks, {sheet.rule->title.ru, no_number_yet, sheet.date, region && region->demo, "", ""},
                      FileFormat::pdf, "Проект. " + sheet.rule->title.ru);
  if (made) made->in_place = true;  // looked at, not kept
  return made;
}

}  // namespace marshrut::documents
