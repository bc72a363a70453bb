#pragma once
// Answers as people give them: right by the model of Rasch from the true ability, else wrong in a way that is
// likely for the kind of item. An answer is written as the key of its kind is written in items.csv. What a
// partly right answer is worth is the instrument's rule and not decided here.
#include <string>
#include <vector>

#include "demo/library.h"
#include "demo/random.h"

namespace marshrut::demo {

struct Answer {
  std::string text;
  int marks = 0;    // all or none of max_score; for a case, what an expert will see in it by the rubric
  int seconds = 0;  // time spent
};

/// `case_answers` are texts of known worth; a case without any is answered with an empty text of worth 0.
Answer give_answer(const Item& item, double ability, const std::vector<CaseAnswer>& case_answers,
                   Random& random);

}  // namespace marshrut::demo
