// TODO: later
int x;  // FIXME
