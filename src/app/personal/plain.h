#pragma once
// Text columns that are nobody's: codes, ids, days, titles of places, and what was written by office, which stays as the
// act of the organisation under an id that names nobody. The other half of table.h; the two together hold the whole schema.
#include <string_view>

namespace marshrut::app {

/// Columns of these names hold codes, ids, days and places in whatever table.
inline constexpr std::string_view plain_everywhere =
    "region id path state state_before kind code number until since school route competency subject subjects form activity "
    "campaign paper expert item level ends starts due answered_on position held_on decided_on type version duty date "
    "regulation regulation_version decision purpose attempt verdict session side confirmed_on territory municipality day "
    "registered_on issued_on done_on group_code labour_actions opened_on given_on application sitting measured_on closed_on "
    "finished_on measured_before counted_on competencies education_type venue criterion member vote agreed_on goal media_type presented_on sent_on "
    "request sha256 file_sha256 csv_sha256 xlsx_sha256 found_on source concluded_on kept_on created_on published_on "
    "withdrawn_on made_on set_on changed_on excluded_on asked_on half_since half_until year_since half joined_on founded_on "
    "adopted_on accepted_on year_starts hidden_on valid_from valid_to in_force_from overdue_from silence_from risk_from heard_on "
    "ended_on filed_on entered_on credited_on proposed_on stated_on written_on submitted_on leave_since leave_until "
    "password_until covers slots person author scope object act account decided_by answered_by opened_by marked_by "
    "moved_from";

struct NobodysColumns {
  std::string_view table;
  std::string_view columns;  // beside those that are plain everywhere
  std::string_view why;
};

inline constexpr std::string_view by_office = "written by office: the act stays without the name";
inline constexpr std::string_view of_places = "of places, dictionaries, instruments and regulations";
inline constexpr std::string_view codes = "codes and ids";

inline constexpr NobodysColumns nobodys_columns[] = {
    {"region", "title", of_places},
    {"journal", "before_digest after_digest", "digests: the chain over them must hold"},
    {"matched_title", "list title field", of_places},
    {"journal_chain", "entry hash", "the chain of the journal: it must hold"},
    {"regulation_version", "title text digest parent_code parent_version", of_places},
    {"regulation_in_force", "", of_places},
    {"territory", "title", of_places},
    {"school", "title context", of_places},
    {"past_place", "was", of_places},
    {"merger", "successor", of_places},
    {"position", "title", of_places},
    {"subject", "title area", of_places},
    {"person", "sex", "tells nobody apart"},
    {"post", "classes", "of the post"},
    {"paper", "object_kind token replaces reason", "the register of papers stays with its numbers"},
    {"paper_counter", "", codes},
    {"school_record", "title marks file_name", "a school's own documents"},
    {"meeting", "topic schools", by_office},
    {"criterion", "text measure", by_office},
    {"labour_action", "standard function function_title title", of_places},
    {"competency", "title descriptor", of_places},
    {"competency_need", "category", of_places},
    {"item", "difficulty max_score text options key explanation picture picture_words", of_places},
    {"item_picture", "", of_places},
    {"form", "title mode", of_places},
    {"key_suggestion", "key_before key answer", of_places},
    {"form_part", "", of_places},
    {"finding_outcome", "conclusion", codes},
    {"activity_effect", "", "of activities: sums over everybody who attended"},
    {"effect_count", "", codes},
    {"wave", "title subject position", by_office},
    {"wave_run", "wave terms summary course", "of everybody together"},
    {"wave_scarce", "run", codes},
    {"wave_publication", "wave run held_until", codes},
    {"wave_line", "sessions wanted lacks", codes},
    {"wave_offer", "wave sessions held_until", codes},
    {"wave_queue", "wave", codes},
    {"item_state", "reason", by_office},
    {"calibration", "", codes},
    {"adaptive_sitting", "required asked", codes},
    {"item_exposure", "counts", "of items: sums over everybody who sat"},
    {"calibrated_competency", "model", of_places},
    {"calibrated_item", "parameters statistics", "of items: sums over everybody who answered"},
    {"form_item", "", of_places},
    {"questionnaire_question", "questionnaire block text options", of_places},
    {"form_expertise", "", by_office},
    {"form_opinion", "comment", by_office},
    {"form_opinion_check", "comment", by_office},
    {"campaign", "title apply_until", of_places},
    {"letter", "school_title received_by", by_office},
    {"application", "sender_kind sender comment", by_office},
    {"sitting", "place_kind place room organiser", of_places},
    {"sitting_seat", "presence", codes},
    {"sitting_pause", "reason author", by_office},
    {"mark", "criteria", "points by lines of the rubric"},
    {"measured_result", "thing", codes},
    {"measured_standing", "standing", codes},
    {"finding", "proposed_kind proposed_level", codes},
    {"self_mark", "action mark", codes},
    {"priority_programme", "title task", of_places},
    {"exam_result", "study task", of_places},
    {"activity", "title provider audience url document register_no equivalence technology reject_reason provider_key",
     "the catalogue is the region's: an offer stays in it without its author's name"},
    {"activity_competency", "", of_places},
    {"activity_word", "word", of_places},
    {"activity_prerequisite", "prerequisite", codes},
    {"activity_session", "place", of_places},
    {"programme", "portal_url partners part_of reason register_number protocol", by_office},
    {"programme_register", "written", by_office},
    {"programme_conclusion", "conclusion", by_office},
    {"programme_mark", "comment", by_office},
    {"programme_vote", "comment", by_office},
    {"module_credit", "programme module", codes},
    {"programme_proposal", "title text ground answer", by_office},
    {"route", "profile profile_version noted awaits", codes},
    {"route_revision", "initiator", codes},
    {"approval", "role marks", codes},
    {"route_handover", "rule", codes},
    {"programme_task", "check_kind", codes},
    {"peer_request", "offer", codes},
    {"workplace_sheet", "evidence", codes},
    {"mentoring_pair", "mentor_school mentee_school", of_places},
    {"help_request", "topic text answer", by_office},
    {"confirmation", "fact", codes},
    {"next_task", "carried_to", codes},
    {"closing", "facts grounds", codes},
    {"certificate", "grounds", codes},
    {"realisation_control", "marks", codes},
    {"notice_message", "topic title text place", by_office},
    {"team_request", "team problem tasks", by_office},
    {"team_request_step", "comment", by_office},
    {"group_route", "title plan", by_office},
    {"group_member", "group_route copy plan", "of the group"},
    {"practice_vote", "practice comment", by_office},
    {"community", "title aim norms founder", "a community is its members'"},
    {"community_event", "community title topic place", by_office},
    {"community_plan", "community adopted_by", codes},
    {"innovation_site", "project direction", by_office},
    {"joint_plan", "title", by_office},
    {"joint_plan_line", "plan text resource", by_office},
    {"joint_plan_acceptance", "plan", codes},
    {"system_body", "title", by_office},
    {"review", "comment", by_office},
    {"open_report", "title reason", by_office},
    {"reward_exclusion", "reason", by_office},
    {"target", "indicator reason", by_office},
    {"low_result_school", "basis", by_office},
    {"activity_report", "lines", "counts of acts"},
    {"data_request", "title lines", by_office},
    {"school_count", "counted_on ways", of_places},
    {"demo_clock", "", codes},
};

}  // namespace marshrut::app
