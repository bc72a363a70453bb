#pragma once
// What a teacher is expected to be able to do: the frame of competencies with the labour actions of the professional
// standard, and the map that says who needs which of them at what percent. Enters: lists that the centre keeps.
// Leaves: what forms measure, findings name and activities develop. Never here: anybody's result.
#include <string>
#include <vector>

#include "base/describe.h"

namespace marshrut::competency {

/// An action of a labour function of a professional standard; `code` is "B/04.6-ТД03".
struct LabourAction {
  std::string code;
  std::string standard;
  std::string function;
  std::string function_title;
  std::string title;
};
DESCRIBE(LabourAction, code, standard, function, function_title, title)

struct Competency {
  std::string code;
  std::string group;    // code of a group of the regulation's frame
  std::string subject;  // empty: of every subject
  std::string title;
  std::string descriptor;
  std::string labour_actions;  // codes, separated by ';'
};
DESCRIBE(Competency, code, group, subject, title, descriptor, labour_actions)

/// Whose needs are asked for.
struct Holder {
  std::string position;
  std::vector<std::string> subjects;
  std::string category;  // of qualification, as the register has it; "" where it is not known
};

/// A line of the competency map. An empty position, subject or category stands for any; a narrower line overrides a wider one.
struct Need {
  std::string position;
  std::string subject;
  std::string category;
  std::string competency;
  double percent = 0;  // wanted, of the greatest score; 0: not needed
  double weight = 1;   // beside the other competencies
};
DESCRIBE(Need, position, subject, category, competency, percent, weight)

}  // namespace marshrut::competency
