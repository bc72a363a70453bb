#include "demo/files.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>

#include "demo/table.h"

namespace marshrut::demo {

namespace {

std::string on(const std::optional<Date>& date) {
  return date ? date->iso() : std::string{};
}
std::string sex_letter(Sex sex) {
  return sex == Sex::female ? "ж" : "м";
}

std::string subject_names(const Library& library, const std::vector<std::string>& codes) {
  std::vector<std::string> names;
  for (const auto& code : codes) names.push_back(library.subject_name(code));
  return join(names, "; ");
}

std::string position_names(const Library& library, const std::vector<std::string>& codes) {
  std::vector<std::string> names;
  for (const auto& code : codes) names.push_back(library.positions.at(code));
  return join(names, "; ");
}

// Words of a customer for the few closed lists of the catalogue.
std::string word(const std::string& code) {
  static const std::map<std::string, std::string> words{{"formal", "формальное"},
                                                        {"nonformal", "неформальное"},
                                                        {"informal", "информальное"},
                                                        {"learning", "обучение"},
                                                        {"transfer", "перенос в практику"},
                                                        {"reflection", "рефлексия"},
                                                        {"federal", "федеральный"},
                                                        {"regional", "региональный"},
                                                        {"okrug", "окружной"},
                                                        {"municipal", "муниципальный"},
                                                        {"school", "школьный"}};
  return words.at(code);
}

std::string municipalities_file(const World& world) {
  Sheet sheet({"Код региона", "ОКТМО", "Название", "Тип", "Центр"});
  for (const auto& home : world.library.municipalities) {
    sheet.add({world.setting.region_code, home.code, home.name, home.type, home.centre});
  }
  return sheet.take();
}

std::string schools_file(const World& world) {
  Sheet sheet({"Код", "Название", "Тип", "Муниципалитет", "ОКТМО", "Образовательный округ", "Условия"});
  for (const auto& school : world.schools) {
    const auto& home = world.library.municipalities[school.municipality];
    sheet.add({school.code, school.name, school.kind == PlaceKind::school ? "школа" : "детский сад",
               home.name, home.code, school.okrug, school.context});
  }
  return sheet.take();
}

void add_post(Sheet& sheet, const World& world, const Person& person, const Post& post) {
  const Library& library = world.library;
  sheet.add({person.number,
             person.name.surname,
             person.name.first_name,
             person.name.patronymic,
             sex_letter(person.name.sex),
             world.schools[post.school].code,
             library.positions.at(post.position),
             subject_names(library, post.subjects),
             post.classes,
             std::to_string(post.hours_per_week),
             std::to_string(person.experience_years),
             library.categories.at(person.category),
             person.education,
             person.last_course,
             person.email,
             person.phone,
             post.started.iso(),
             on(post.ended),
             person.leave ? person.leave->first.iso() : "",
             person.leave ? person.leave->second.iso() : "",
             post.employment == Employment::main ? "основная" : "совместительство"});
}

std::string staff_file(const World& world) {
  Sheet sheet({"Табельный номер",
               "Фамилия",
               "Имя",
               "Отчество",
               "Пол",
               "Код школы",
               "Должность",
               "Предмет",
               "Классы",
               "Нагрузка",
               "Стаж",
               "Категория",
               "Образование",
               "Последний курс",
               "Электронная почта",
               "Телефон",
               "Дата начала",
               "Дата окончания",
               "Отпуск с",
               "Отпуск по",
               "Вид занятости"});
  for (const auto& person : world.people) {
    for (const auto& post : person.posts) add_post(sheet, world, person, post);
  }
  return sheet.take();
}

std::string people_file(const World& world) {
  Sheet sheet({"Номер", "Обязанность", "Роль", "Фамилия", "Имя", "Отчество", "Пол", "Электронная почта",
               "Телефон", "Область", "ОКТМО", "Предмет"});
  for (const auto& officer : world.officers) {
    const auto& name = officer.name;
    sheet.add({officer.number, officer.duty, officer.title, name.surname, name.first_name, name.patronymic,
               sex_letter(name.sex), officer.email, officer.phone,
               officer.scope == "region" ? "регион" : officer.scope, officer.municipality,
               subject_names(world.library, officer.subjects)});
  }
  return sheet.take();
}

std::string place_name(const std::string& place) {
  if (place == "online") return "онлайн";
  if (place == "centre") return "центр";
  return place == "municipality" ? "муниципалитет" : "школа";
}

/// As the regulation names it: by the code where it has the type, else the first of its types that is nearest, of the same
/// kind rather than of the same education.
std::string type_named(const World& world, const Activity& activity) {
  const auto& named = world.setting.activity_types;
  if (named.empty()) return world.library.activity_type_name(activity.type);
  return std::ranges::max(named, {}, [&](const NamedType& type) {
           return 4 * (type.code == activity.type) + 2 * (type.kind == activity.kind) +
                  (type.education_type == activity.education_type);
         }).code;
}

std::string catalogue_file(const World& world) {
  const Library& library = world.library;
  Sheet sheet({"Код", "Название", "Вид", "Образование", "Этап", "Уровень", "Организатор", "Компетенции",
               "Предмет", "Должность", "Форма", "Часов", "Стоимость", "Место", "Документ", "Равноценные", "Технология",
               "Номер в реестре"});
  for (const auto& activity : library.activities) {
    sheet.add({activity.code, activity.title, type_named(world, activity),
               word(activity.education_type), word(activity.kind), word(activity.level), activity.provider,
               join(activity.competencies, "; "), subject_names(library, activity.subjects),
               position_names(library, activity.audience), activity.form, std::to_string(activity.hours),
               std::to_string(activity.cost), place_name(activity.place), activity.document,
               activity.equivalence, activity.technology, activity.register_number});
  }
  return sheet.take();
}

std::string slots_of(const Session& session) {
  std::vector<std::string> slots;
  for (const auto& [day, part] : session.slots) {
    slots.push_back(day.iso() + (part == PartOfDay::day ? " день" : " вечер"));
  }
  return join(slots, "; ");
}

std::string sessions_file(const World& world) {
  const Library& library = world.library;
  Sheet sheet({"Код", "Мероприятие", "Начало", "Окончание", "Занятия", "Часов в неделю", "Дней с отрывом",
               "Место", "Муниципалитет", "ОКТМО", "Мест", "Наименьшая группа"});
  for (const auto& session : world.sessions) {
    const Activity& activity = library.activities[session.activity];
    const auto* home = session.municipality ? &library.municipalities[*session.municipality] : nullptr;
    sheet.add({session.code, activity.code, session.start.iso(), session.end.iso(), slots_of(session),
               fmt::format("{:.1f}", session.hours_per_week), std::to_string(session.release_days),
               place_name(activity.place), home != nullptr ? home->name : "",
               home != nullptr ? home->code : "", session.seats ? std::to_string(*session.seats) : "",
               std::to_string(session.least_group)});
  }
  return sheet.take();
}

const PriorGain* find_prior(const Library& library, const Activity& activity) {
  for (const auto& prior : library.prior_gains) {
    if (prior.type == activity.type && activity.hours >= prior.hours_from &&
        activity.hours <= prior.hours_to) {
      return &prior;
    }
  }
  return nullptr;
}

std::string gains_file(const World& world) {
  Sheet sheet({"Мероприятие", "Компетенция", "Прирост", "Источник"});
  for (const auto& activity : world.library.activities) {
    const PriorGain* prior = find_prior(world.library, activity);
    if (prior == nullptr) continue;
    for (std::size_t i = 0; i < activity.competencies.size(); ++i) {
      sheet.add({activity.code, activity.competencies[i],
                 fmt::format("{:.3f}", i == 0 ? prior->first : prior->other), prior->source});
    }
  }
  return sheet.take();
}

}  // namespace

ImportFiles write_files(const World& world) {
  return {municipalities_file(world), schools_file(world),  staff_file(world), people_file(world),
          catalogue_file(world),      sessions_file(world), gains_file(world)};
}

}  // namespace marshrut::demo
