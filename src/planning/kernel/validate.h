#pragma once
// Whether an instance is sound: numbers within their ranges, names that are known, dates in order. Judged part by part, in the
// order of the parts below; every refusal with its JSON Pointer, at most a hundred.
#include <memory>

#include "base/result.h"
#include "planning/kernel/instance_text.h"

namespace marshrut::planning::kernel {

inline constexpr double number_max = 1e6;
inline constexpr std::int64_t weeks_max = 520;

class Validator {
 public:
  /// The head of the text: all but activities and teachers. It and what is judged after outlive the validator's last judgement.
  explicit Validator(const InstanceText& head);
  Validator(const Validator&) = delete;
  ~Validator();

  void activity(std::size_t at, const ActivityText& activity);
  void teacher(std::size_t at, const TeacherData& teacher);
  /// Whether nothing was refused until now.
  bool sound() const;
  Result<void> done();

 private:
  class Judge;
  std::unique_ptr<Judge> judge_;
};

}  // namespace marshrut::planning::kernel
