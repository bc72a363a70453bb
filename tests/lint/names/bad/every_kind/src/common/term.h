int get_term();
