auto rows = session.all(R"(
  SELECT id FROM school)");
auto text = "UPDATE school SET title = $1";
