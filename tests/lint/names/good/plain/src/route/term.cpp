auto file = std::get_if<int>(&value);
int term() { return forget_all(); }
