const char* first_paper = "LETTER";
