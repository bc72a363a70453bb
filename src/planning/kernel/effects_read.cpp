#include "planning/kernel/effects_read.h"

#include "planning/kernel/validate.h"
#include "platform/json/json.h"

namespace marshrut::planning::kernel {

Result<Instance> read_instance(std::string_view text) {
  auto instance = TRY(json::read<Instance>(text, instance_values_max));
  TRY(validate(instance));
  return instance;
}

}  // namespace marshrut::planning::kernel
