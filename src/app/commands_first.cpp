#include "app/commands_first.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include "access/store.h"
#include "app/errors.h"
#include "app/exit.h"
#include "app/installation.h"
#include "base/text.h"
#include "organisation/acts_account.h"
#include "organisation/store.h"
#include "platform/config/flags.h"

namespace marshrut::app {
namespace {

struct FirstWords {
  std::string code;
  std::string title;
  int minutes = 180;
  std::string number;
  std::string region;
};

/// It stands in addresses and paths.
std::string code_of_region(const std::string& code) {
  bool good = !code.empty() && code.size() <= 10 && code.find_first_not_of("0123456789") == code.npos;
  return good ? "" : "a code is up to ten digits, as 43";
}

Result<std::string> keep_region(const config::Settings& settings, const FirstWords& words) {
  auto house = TRY(open_installation(settings));
  if (const auto* known = house->services().find_region(words.code); known && known->demo)
    return fail(errors::region_is_demo, "", words.code);
  house->database().write([&](db::Session& rows) {
    access::store::insert_region(rows, {words.code, words.title, words.minutes, false});
  });
  return fmt::format("{}: {}\n", words.code, words.title);
}

template <class Act>
void command(CLI::App* app, std::shared_ptr<FirstWords> words, int& code, Act act) {
  auto flags = std::make_shared<config::Flags>(*app);
  app->callback([flags, words, act, &code] {
    auto settings = flags->settings();
    if (!settings) {
      code = said(settings.error());
      return;
    }
    auto told = act(*settings, *words);
    if (told) fmt::print("{}", *told);
    code = told ? exit_done : said(told.error());
  });
}

}  // namespace

Result<std::string> let_in(const config::Settings& settings, const std::string& number, const std::string& asked) {
  auto house = TRY(open_installation(settings));
  auto region = TRY(region_of(*house, asked));
  auto password = access::prepare_password(house->services());
  auto slip = TRY(access::transact(
      house->services(), access::Actor::of_house(region), access::Right{"account.manage"},
      [&](access::Work& work) -> Result<organisation::AccessSlip> {
        auto person = organisation::store::find_person_by_external(work.rows, region, number);
        if (!person) return fail(errors::person_unknown, "", number);
        password.until = TRY(house->services().part<access::SlipTerm>().last_day(work, person->id));
        auto slip = TRY(organisation::renewed_access(work, person->id, password));
        TRY(access::set_disabled(work, {person->id, false}));
        return slip;
      }));
  auto good = password.until ? fmt::format("opens until {} inclusive\n", password.until->iso()) : std::string();
  return fmt::format("login {}\none-time password {}\n{}", slip.login, slip.one_time_password, good);
}

void add_first_commands(CLI::App& line, int& code) {
  auto words = std::make_shared<FirstWords>();
  auto* region = line.add_subcommand("region", "Add a region to the installation, or change its title");
  region->add_option("code", words->code, "Its code, as 43")->required()->check(&code_of_region);
  region->add_option("--title", words->title, "Its title")->required()->check([](const std::string& title) {
    return trimmed(title).empty() ? "a title is not empty" : "";
  });
  region->add_option("--minutes-from-utc", words->minutes, "Local time from UTC")->check(CLI::Range(-720, 840))->capture_default_str();
  command(region, words, code, &keep_region);
  auto* account = line.add_subcommand("account", "Give a person of the register a one-time password, the first of all too");
  account->add_option("number", words->number, "The person's number in the register")->required();
  account->add_option("--region", words->region, "Code of the region; needed when there are several");
  command(account, words, code, [](const config::Settings& settings, const FirstWords& given) {
    return let_in(settings, given.number, given.region);
  });
}

}  // namespace marshrut::app
