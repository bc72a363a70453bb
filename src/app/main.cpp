// marshrut: one binary, one subcommand for each thing that is done from a terminal.
#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include <filesystem>
#include <string_view>

#include "app/commands.h"
#include "app/exit.h"
#include "platform/db/database.h"
#include "platform/http/http.h"

namespace {

/// The exit code of a command line that was not understood, or that asked for help.
int told_of_usage(CLI::App& line, const CLI::ParseError& error, std::string_view word) {
  if (error.get_exit_code() == 0) return line.exit(error);
  auto of_that_name = [&](const CLI::App* command) { return command->get_name() == word; };
  if (!word.empty() && !word.starts_with('-') && line.get_subcommands(of_that_name).empty()) {
    fmt::print(stderr, "Команды «{0}» нет; какие есть, скажет marshrut --help.\n"
                       "There is no command '{0}'; marshrut --help says which there are.\n", word);
  } else {
    fmt::print(stderr, "Ключ или слово команды не подходят; какие есть, скажет --help.\n");
    line.exit(error);
  }
  return marshrut::app::exit_usage;
}

int run(int count, char** words) {
  CLI::App line{"Marshrut: individual educational routes of teachers", "marshrut"};
  line.require_subcommand(1);
  int code = marshrut::app::exit_done;
  marshrut::app::add_commands(line, code);
  try {
    line.parse(count, words);
  } catch (const CLI::ParseError& error) {
    return told_of_usage(line, error, count > 1 ? words[1] : "");
  }
  return code;
}

}  // namespace

int main(int count, char** words) {
  using namespace marshrut;
  try {
    return run(count, words);
  } catch (const http::CannotListen& error) {
    fmt::print(stderr, "Порт занят или недоступен: назовите другой ключом --port.\n{}\n", error.what());
    return app::exit_port_busy;
  } catch (const http::WrongListening& error) {
    fmt::print(stderr, "Адрес, сертификат или ключ не подходят: проверьте --address, --certificate и --key.\n{}\n", error.what());
    return app::exit_refused;
  } catch (const db::Unreachable& error) {
    fmt::print(stderr, "База данных недоступна: проверьте путь или адрес, права и место на диске.\n{}\n", error.what());
    return app::exit_unreachable;
  } catch (const std::filesystem::filesystem_error& error) {
    fmt::print(stderr, "Нет доступа к {}: {}.\nCannot use {}: {}.\n", error.path1().string(), error.code().message(),
               error.path1().string(), error.code().message());
    return app::exit_no_access;
  } catch (const std::exception& fault) {
    fmt::print(stderr, "marshrut: {}\n", fault.what());
    return app::exit_fault;
  }
}
