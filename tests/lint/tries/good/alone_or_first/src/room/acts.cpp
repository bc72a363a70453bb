Result<Page> show(Work& work) {
  auto page = TRY(load(work));
  if (page.empty()) TRY(filled(work, page));
  const auto* rule = TRY(rule_of(page, TRY(code_of(page))));
  auto told = each(work, [&](const Row& row) -> Result<void> {
    TRY(checked(row));
    return {};
  });
  return Page{TRY(load(work)), work.name};
}
Result<Page> shown_again(Work& work) { return page_of(work, TRY(load(work))); }
