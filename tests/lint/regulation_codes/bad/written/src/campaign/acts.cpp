#include "campaign/acts.h"

std::string kind(const Profile& profile) { return profile.paper.value_or("LETTER"); }
bool designing(const Stage& stage) { return stage.code == "DESIGN"; }
