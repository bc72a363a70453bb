Result<Page> show(Work& work) {
  return Page{work.name, TRY(load(work))};
}
Result<Page> shown_again(Work& work) {
  return page_of(work, *TRY(profile_here(work)), TRY(load(work)));
}
