#include "documents/effects_print.h"

#include "documents/file/effects_volume.h"
#include "platform/crypto/digest.h"

namespace marshrut::documents {
namespace {

using regulation::BlockAlign;
using regulation::BlockKind;

pdf::Align align_of(BlockAlign align) {
  switch (align) {
    case BlockAlign::left: return pdf::Align::left;
    case BlockAlign::centre: return pdf::Align::centre;
    case BlockAlign::right: return pdf::Align::right;
    case BlockAlign::justified: break;
  }
  return pdf::Align::justified;
}

pdf::Table table_of(const ComposedBlock& block) {
  pdf::Table table;
  for (const auto& column : block.columns)
    table.columns.push_back({column.title, column.width.value_or(1), pdf::Align::left});
  table.rows = block.rows;
  return table;
}

std::vector<pdf::Signature> signatures_of(const ComposedBlock& block) {
  std::vector<pdf::Signature> signatures;
  for (const auto& [post, name] : block.pairs) signatures.push_back({post, name});
  return signatures;
}

void put(pdf::Document& document, const ComposedBlock& block, const Print& print) {
  switch (block.kind) {
    case BlockKind::letterhead: document.letterhead(block.lines); return;
    case BlockKind::title: document.title(block.text); return;
    case BlockKind::heading: document.heading(block.text); return;
    case BlockKind::paragraph: document.paragraph(block.text, align_of(block.align)); return;
    case BlockKind::details: document.key_values(block.pairs); return;
    case BlockKind::numbered: document.numbered(block.lines); return;
    case BlockKind::table: document.table(table_of(block)); return;
    case BlockKind::signatures: document.signatures(signatures_of(block)); return;
    case BlockKind::new_page: document.new_page(); return;
    case BlockKind::verification:
      if (!print.verification.empty()) document.space(4).qr(print.verification, block.text, print.by_hand);
      return;
  }
}

/// A person reads and types `localhost` where the address is of this machine, or of any that it has.
std::string host_of(const std::string& address) {
  if (address.starts_with("127.") || address == "::1" || address == "0.0.0.0" || address == "::") return "localhost";
  return address.contains(':') ? "[" + address + "]" : address;
}

pdf::Document set(const std::vector<ComposedBlock>& blocks, const Print& print) {
  auto numbered = print.number.empty() ? std::string() : " № " + print.number;
  pdf::Document document({.title = print.title + numbered,
                          .footer = print.title + numbered + " от " + short_date(print.date),
                          .made = noon_of(print.date),
                          .marking = print.demo ? pdf::Marking::demo : pdf::Marking::none,
                          .annulled = print.annulled});
  for (const auto& block : blocks) put(document, block, print);
  return document;
}

}  // namespace

std::string printed(const std::vector<ComposedBlock>& blocks, const Print& print) { return set(blocks, print).bytes(); }

void add_printed(pdf::Volume& volume, const std::vector<ComposedBlock>& blocks, const Print& print) {
  volume.add(set(blocks, print));
}

Instant noon_of(Date date) {
  auto since = std::chrono::duration_cast<std::chrono::milliseconds>(date.day.time_since_epoch());
  return Instant{since.count()}.plus_minutes(9 * 60);
}

std::string site_of(const config::Settings& settings) {
  if (settings.public_url.empty()) {
    auto scheme = settings.certificate.empty() ? "http://" : "https://";
    return scheme + host_of(settings.address) + ":" + std::to_string(settings.port);
  }
  auto site = settings.public_url;
  if (site.ends_with('/')) site.pop_back();
  return site;
}

std::string verification_address(const std::string& site, const std::string& token) {
  return site + "/verify?token=" + percent_encoded(token);
}

std::string check_code(const std::string& token) {
  constexpr std::size_t digits = 10;
  auto code = std::to_string(std::stoull(crypto::sha256_hex("check " + token).substr(0, 15), nullptr, 16));
  code.insert(0, digits, '0');
  return code.substr(code.size() - digits);
}

std::string check_by_hand(const std::string& site, const std::string& number, const std::string& token) {
  auto code = check_code(token);
  return site + "/check, номер " + number + ", код " + code.substr(0, 5) + " " + code.substr(5);
}

}  // namespace marshrut::documents
