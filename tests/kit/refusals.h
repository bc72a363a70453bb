#pragma once
// What a Result refuses, as one text that a test can compare: "code at" of every refusal, joined by "; ".
#include <string>

#include "base/result.h"

namespace marshrut::kit {

template <class T>
std::string refusals(const Result<T>& result) {
  if (result) return "";
  std::string out = std::string(result.error().code->name) + " " + result.error().at;
  for (const auto& other : result.error().also) out += "; " + std::string(other.code->name) + " " + other.at;
  return out;
}

}  // namespace marshrut::kit
