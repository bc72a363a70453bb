// SELECT in a comment
const char* words = "Select a school and INSERT its posts";
