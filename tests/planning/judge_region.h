#pragma once
// A small region in which every rule of a route can be broken by one session, each alone: activity `hard_to_reach` has the
// session `hard_to_reach_1`, and so on.
#include <string>

namespace marshrut::planning {

inline const std::string judge_region = R"({
 "horizon":{"start":"2026-09-07","weeks":52},
 "places":{"home":[0,0],"near":[3,4],"far":[300,400]},
 "activities":[
  {"id":"course","hours":20,"cost":2,"tags":["formal"],"equivalence":"e","gains":{"k1":0.2,"k2":0.1},"sessions":[
    {"id":"course_1","start":"2026-10-05","end":"2026-10-09","slots":[["2026-10-05","day"],["2026-10-07","evening"]],
     "weekly_load":[[4,6]],"release_days":1,"place":"near","seats":5},
    {"id":"course_2","start":"2026-11-16","end":"2026-11-20","slots":[["2026-11-16","day"]],"weekly_load":[],"release_days":1,"seats":5}]},
  {"id":"training","hours":10,"tags":["practice"],"gains":{"k1":0.1},"sessions":[
    {"id":"training_1","start":"2026-11-02","end":"2026-11-06","weekly_load":[[8,4]],"seats":9},
    {"id":"training_2","start":"2026-11-23","end":"2026-11-24","seats":9}]},
  {"id":"clash","hours":4,"gains":{"k1":0.01},"sessions":[
    {"id":"clash_1","start":"2026-10-05","end":"2026-10-05","slots":[["2026-10-05","day"]],"weekly_load":[],"seats":9}]},
  {"id":"equal","hours":12,"tags":["formal"],"equivalence":"e","gains":{"k1":0.15},"sessions":[{"id":"equal_1","start":"2026-12-07","end":"2026-12-08"}]},
  {"id":"builds","hours":5,"prerequisites_any":["course"],"gains":{"k2":0.05},"sessions":[
    {"id":"builds_1","start":"2026-12-14","end":"2026-12-15"},{"id":"builds_early","start":"2026-10-09","end":"2026-10-10"}]},
  {"id":"builds_on_old","hours":5,"prerequisites_any":["old"],"gains":{"k2":0.04},"sessions":[{"id":"builds_on_old_1","start":"2026-12-21","end":"2026-12-22"}]},
  {"id":"builds_on_nothing","hours":5,"prerequisites_any":["ghost"],"gains":{"k2":0.05},"sessions":[{"id":"builds_on_nothing_1","start":"2026-12-16","end":"2026-12-17"}]},
  {"id":"other_audience","hours":5,"audience":["math"],"gains":{"k2":0.05},"sessions":[{"id":"other_audience_1","start":"2027-01-11","end":"2027-01-12"}]},
  {"id":"my_audience","hours":4,"audience":["math","art"],"gains":{"k2":0.01},"sessions":[{"id":"my_audience_1","start":"2027-01-13","end":"2027-01-14"}]},
  {"id":"banned_whole","hours":5,"gains":{"k2":0.3},"sessions":[{"id":"banned_whole_1","start":"2027-01-18","end":"2027-01-19"}]},
  {"id":"banned_part","hours":5,"gains":{"k2":0.3},"sessions":[{"id":"banned_part_1","start":"2027-01-25","end":"2027-01-26"}]},
  {"id":"done","hours":5,"gains":{"k2":0.3},"sessions":[{"id":"done_1","start":"2027-02-01","end":"2027-02-02"}]},
  {"id":"full","hours":5,"gains":{"k2":0.3},"sessions":[{"id":"full_1","start":"2027-02-03","end":"2027-02-04","seats":0}]},
  {"id":"too_soon","hours":5,"gains":{"k2":0.3},"sessions":[{"id":"too_soon_1","start":"2026-09-06","end":"2026-09-08"}]},
  {"id":"too_late","hours":5,"gains":{"k2":0.3},"sessions":[{"id":"too_late_1","start":"2027-09-05","end":"2027-09-06"}]},
  {"id":"hard_to_reach","hours":5,"gains":{"k2":0.3},"sessions":[{"id":"hard_to_reach_1","start":"2027-02-08","end":"2027-02-09","place":"far"}]},
  {"id":"holiday","hours":5,"gains":{"k2":0.3},"sessions":[{"id":"holiday_1","start":"2027-02-15","end":"2027-02-16","slots":[["2027-02-16","evening"]]}]},
  {"id":"spans_holiday","hours":4,"gains":{"k2":0.01},"sessions":[{"id":"spans_holiday_1","start":"2027-02-10","end":"2027-02-20","weekly_load":[[22,2],[23,2]]}]},
  {"id":"long","hours":100,"gains":{"k2":0.3},"sessions":[{"id":"long_1","start":"2027-03-01","end":"2027-03-02"}]},
  {"id":"dear","hours":5,"cost":50,"gains":{"k2":0.3},"sessions":[{"id":"dear_1","start":"2027-03-03","end":"2027-03-04"}]},
  {"id":"away","hours":5,"gains":{"k2":0.3},"sessions":[{"id":"away_1","start":"2027-03-08","end":"2027-03-09","release_days":9}]},
  {"id":"heavy","hours":5,"gains":{"k2":0.3},"sessions":[{"id":"heavy_1","start":"2027-03-15","end":"2027-03-16","weekly_load":[[27,11]]}]},
  {"id":"beside","hours":5,"gains":{"k2":0.02},"sessions":[{"id":"beside_1","start":"2026-11-02","end":"2026-11-06","weekly_load":[[8,7]]}]}],
 "teachers":[{"id":"t","place":"home","reach_km":90,"audience":["art"],
  "needs":[{"competency":"k1","mean":0.3,"sd":0.1,"weight":2},{"competency":"k2","mean":0.1,"sd":0.05,"weight":1}],
  "max_hours":50,"max_activities":5,"budget":10,"max_release_days":3,
  "weekly_hours":[10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10],
  "unavailable":[["2027-02-16","2027-02-17"]],"completed":["done","old"],"locked":["training_1"],
  "banned":["banned_whole","banned_part_1"],"at_least":{"formal":1,"practice":1}}]})";

}  // namespace marshrut::planning
