// marshrut: one binary, one subcommand for each thing that is done from a terminal.
#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include <filesystem>

#include "app/commands.h"
#include "app/exit.h"
#include "platform/db/database.h"
#include "platform/http/http.h"

namespace {

int run(int count, char** words) {
  CLI::App line{"Marshrut: individual educational routes of teachers", "marshrut"};
  line.require_subcommand(1);
  int code = marshrut::app::exit_done;
  marshrut::app::add_commands(line, code);
  try {
    line.parse(count, words);
  } catch (const CLI::ParseError& error) {
    int asked = line.exit(error);
    return asked == 0 ? 0 : marshrut::app::exit_usage;
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
