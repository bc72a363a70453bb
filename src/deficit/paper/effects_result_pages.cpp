#include "deficit/paper/effects_result_pages.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <utility>

#include "deficit/paper/result_words.h"
#include "documents/compose.h"
#include "documents/effects_print.h"
#include "platform/pdf/document.h"

namespace marshrut::deficit {
namespace {

using diagnostics::ResultLine;

std::optional<pdf::ChartBand> band_of(const std::optional<double>& at, const std::optional<double>& low,
                                      const std::optional<double>& high) {
  if (!at) return std::nullopt;
  return pdf::ChartBand{*at, low.value_or(*at), high.value_or(*at)};
}

std::string whole(const std::optional<double>& value) { return value ? fmt::format("{}", std::lround(*value)) : "—"; }

std::string from_to(const std::optional<double>& low, const std::optional<double>& high) {
  return low && high ? fmt::format("от {} до {}", std::lround(*low), std::lround(*high)) : "—";
}

std::string name_of_row(const ProfileRow& row) { return pdf::literal(row.title.empty() ? row.competency : row.title); }

/// How many items, of what day, and that it is long ago.
std::string evidence_words(const ProfileRow& row) {
  auto words = items_words(row.items) + ", " + documents::short_date(row.measured_on);
  if (!row.source.empty()) words = "другая организация, " + documents::short_date(row.measured_on);
  return row.aged ? words + "; измерено больше года назад" : words;
}

std::string change_words(const diagnostics::Change& change) {
  switch (change.kind) {
    case diagnostics::ChangeKind::grew: return "Рост больше погрешности";
    case diagnostics::ChangeKind::fell: return "Снижение больше погрешности";
    case diagnostics::ChangeKind::within_error: return "Надёжного изменения не видно";
    case diagnostics::ChangeKind::insufficient: return "Мало заданий, чтобы увидеть изменение";
  }
  std::unreachable();
}

std::string doubt_words(diagnostics::Doubt doubt) {
  switch (doubt) {
    case diagnostics::Doubt::inconsistent: return "Ответы на лёгкие и трудные задания не складываются в одну картину: возможно, что-то отвлекало.";
    case diagnostics::Doubt::hurried: return "Часть ответов дана очень быстро: результат может быть ниже того, что человек умеет.";
    case diagnostics::Doubt::left_page: return "Со страницы работы часто уходили: возможно, что-то отвлекало. Результат от этого не меняется.";
  }
  std::unreachable();
}

pdf::Chart scale_chart(const std::string& title) {
  return {.title = title, .left = "0", .middle = "50", .right = "100 %", .rows = {}, .signs = {}};
}

const std::pair<pdf::ChartSign, std::string> estimate_sign{pdf::ChartSign::now, "оценка"};
const std::pair<pdf::ChartSign, std::string> band_sign{pdf::ChartSign::band, "где она вероятно лежит"};

void put_profile(pdf::Document& document, const ResultPaper& paper) {
  auto chart = scale_chart("Профиль компетенций");
  pdf::Table table{{{"Компетенция", 3}, {"Оценка, %", 1}, {"Вероятно", 1.5}, {"Требуется, %", 1.2}, {"Вероятно, что ниже", 1.5},
                    {"На чём основано", 2}, {"Вывод", 1.7}}, {}};
  for (const auto& row : paper.person.profile) {
    chart.rows.push_back({.name = name_of_row(row), .words = standing_words(row.standing), .now = band_of(row.percent, row.low, row.high),
                          .before = {}, .mark = row.required, .course = {}});
    table.rows.push_back({name_of_row(row), whole(row.percent), from_to(row.low, row.high), whole(row.required),
                          row.below_probability ? sure_percent(*row.below_probability) : "—", evidence_words(row),
                          standing_words(row.standing)});
  }
  chart.signs = {estimate_sign, band_sign, {pdf::ChartSign::mark, "требуется"}};
  document.chart(chart).table(table);
}

void put_words_alone(pdf::Document& document, const ResultPaper& paper) {
  pdf::Table table{{{"Компетенция", 3}, {"Уровень", 2}, {"На чём основано", 2}, {"Вывод", 2}}, {}};
  for (const auto& row : paper.person.profile)
    table.rows.push_back({name_of_row(row), level_words(paper.person.levels, row.level), evidence_words(row), standing_words(row.standing)});
  document.paragraph("По регламенту читающему открыты уровни словами, без чисел.").table(table);
}

void put_groups(pdf::Document& document, const diagnostics::ResultView& last) {
  if (last.groups.empty()) return;
  auto chart = scale_chart("По группам компетенций");
  pdf::Table table{{{"Группа", 3}, {"Оценка, %", 1}, {"Вероятно", 1.5}, {"Заданий", 1}}, {}};
  for (const auto& line : last.groups) {
    chart.rows.push_back({.name = line.title, .words = line.sufficient ? whole(line.percent) + " % в среднем" : too_few_words,
                          .now = band_of(line.percent, line.low, line.high), .before = {}, .mark = {}, .course = {}});
    table.rows.push_back({line.title, whole(line.percent), from_to(line.low, line.high), std::to_string(line.items)});
  }
  chart.signs = {estimate_sign, band_sign};
  document.chart(chart).table(table);
}

/// Where the last sitting was a repeated one.
void put_before_and_after(pdf::Document& document, const ResultPaper& paper) {
  auto chart = scale_chart("Было и стало");
  pdf::Table table{{{"Компетенция", 3}, {"Было, %", 1.8}, {"Стало, %", 1.8}, {"Что можно сказать", 3}, {"Заметили бы рост от, %", 1.4}}, {}};
  for (const auto& line : paper.last->competencies) {
    if (!line.before || !line.percent) continue;
    const auto said = change_words(*line.change);
    chart.rows.push_back({.name = pdf::literal(line.title), .words = said, .now = band_of(line.percent, line.low, line.high),
                          .before = pdf::ChartBand{line.before->percent, line.before->low, line.before->high}, .mark = {}, .course = {}});
    table.rows.push_back({pdf::literal(line.title), whole(line.before->percent) + " (" + from_to(line.before->low, line.before->high) + ")",
                          whole(line.percent) + " (" + from_to(line.low, line.high) + ")", said, whole(line.change->least_seen)});
  }
  if (chart.rows.empty()) return;
  chart.signs = {{pdf::ChartSign::before, "было"}, {pdf::ChartSign::now, "стало"}, band_sign};
  document.chart(chart).table(table).paragraph(one_scale_words);
}

void put_course(pdf::Document& document, const diagnostics::ResultView& last) {
  pdf::Chart chart{.title = "Как росла точность", .left = "до заданий", .middle = "", .right = "в конце", .rows = {}, .signs = {}};
  pdf::Table table{{{"Компетенция", 3}, {"До заданий", 1.2}, {"После каждого ответа по порядку", 4}}, {}};
  const auto half = [](double width) { return fmt::format("± {}", std::lround(width)); };
  for (const auto& line : last.competencies) {
    if (line.course.size() < 2) continue;
    std::string after;
    for (std::size_t at = 1; at < line.course.size(); ++at) after += (at > 1 ? "; " : "") + half(line.course[at]);
    chart.rows.push_back({.name = pdf::literal(line.title), .words = "с " + half(line.course.front()) + " до " + half(line.course.back()),
                          .now = {}, .before = {}, .mark = {}, .course = line.course});
    table.rows.push_back({pdf::literal(line.title), half(line.course.front()), after});
  }
  if (chart.rows.empty()) return;
  chart.signs = {{pdf::ChartSign::course, "половина ширины полосы, в которой лежит оценка: ниже — точнее"}};
  document.chart(chart).table(table);
}

void put_own_view(pdf::Document& document, const ResultPaper& paper) {
  pdf::Table table{{{"Компетенция", 3}, {"Диагностика", 2}, {"Вы о себе", 2}, {"Что заметно", 3}}, {}};
  for (const auto& row : paper.person.profile)
    if (row.self_mark && row.beside_self)
      table.rows.push_back({name_of_row(row), standing_words(row.standing), mark_words(*row.self_mark), beside_words(*row.beside_self)});
  if (table.rows.empty()) return;
  document.heading("Рядом с самооценкой").paragraph(own_view_words).table(table);
}

void put_levels(pdf::Document& document, const ResultPaper& paper) {
  pdf::Table table{{{"Уровень дефицита", 2}, {"Процент", 2}, {"Что советуют", 4}}, {}};
  for (const auto& level : paper.person.levels)
    table.rows.push_back({level.title.ru, fmt::format("от {} до {}", std::lround(level.from_percent), std::lround(level.to_percent)),
                          level.advice.ru});
  document.heading("Шкала уровней регламента").table(table);
}

std::string calibration_words(const ResultPaper& paper) {
  if (!paper.calibrated_on) return "по экспертной трудности заданий: ответов для калибровки ещё мало";
  return fmt::format("калибровка банка № {} от {}", paper.last->calibration, documents::short_date(*paper.calibrated_on));
}

void put_about(pdf::Document& document, const ResultPaper& paper) {
  std::vector<std::pair<std::string, std::string>> about{{"Педагог", pdf::literal(paper.person.name)}};
  if (!paper.workplace.empty()) about.emplace_back("Место работы", pdf::literal(paper.workplace));
  if (paper.last) {
    about.emplace_back("Последняя работа", pdf::literal(paper.last->title));
    if (paper.finished_on) about.emplace_back("Закончена", documents::short_date(*paper.finished_on));
    about.emplace_back("Чем измерено", calibration_words(paper));
    about.emplace_back("Полоса", fmt::format("накрывает верное значение с вероятностью {} %", std::lround(paper.last->interval_percent)));
  }
  about.emplace_back("Напечатано", documents::short_date(paper.today));
  document.key_values(about);
  if (!paper.last) return;
  for (const auto doubt : paper.last->doubts) document.paragraph("**" + doubt_words(doubt) + "**");
}

}  // namespace

std::string result_pages(const ResultPaper& paper) {
  const std::string title = "Результат диагностики";
  pdf::Document document({.title = title + ": " + paper.person.name,
                          .footer = title + ", " + paper.person.name + ", " + documents::short_date(paper.today),
                          .made = documents::noon_of(paper.today),
                          .marking = paper.demo ? pdf::Marking::demo : pdf::Marking::none});
  document.title(title, pdf::literal(paper.person.name));
  put_about(document, paper);
  if (!paper.person.numbers) {
    put_words_alone(document, paper);
    return document.bytes();
  }
  put_profile(document, paper);
  for (const auto words : percent_is) document.paragraph(std::string(words));
  if (paper.last) {
    put_groups(document, *paper.last);
    put_before_and_after(document, paper);
    put_course(document, *paper.last);
  }
  if (paper.own) put_own_view(document, paper);
  put_levels(document, paper);
  return document.bytes();
}

}  // namespace marshrut::deficit
