#pragma once
// The rights, a line each: who reaches how far. Read by rights.cpp only.
#include <string_view>
#include <utility>

namespace marshrut::access {

inline constexpr std::pair<std::string_view, std::string_view> rights_table[] = {
    // access
    {"session.create", "anonymous"},
    {"session.own", "everyone:own"},
    {"account.read", "centre:region administrator:region"},
    {"account.manage", "centre:region administrator:region"},
    {"consent.own", "everyone:own"},
    {"journal.read", "centre:region administrator:region"},
    {"journal.own", "everyone:own"},
    {"personal.take", "everyone:own centre:region administrator:region"},
    {"personal.erase", "centre:region administrator:region"},
    // organisation
    {"dictionary.read", "everyone:region"},
    {"school.read", "everyone:region"},
    {"school.import", "centre:region administrator:region"},
    {"staff.read", "head:scope deputy:scope responsible:scope municipal_methodist:scope centre:region administrator:region"},
    {"staff.import", "municipal_methodist:scope centre:region administrator:region"},
    {"person.read",
     "everyone:own head:scope deputy:scope responsible:scope municipal_methodist:scope regional_methodist:scope "
     "tutor:scope curator:scope mentor:scope centre:region administrator:region"},
    {"person.correct", "teacher:own head:scope deputy:scope centre:region"},
    // regulation
    {"regulation.read", "everyone:region"},
    {"regulation.manage", "centre:region administrator:region"},
    {"sight.own", "everyone:own"},
    // documents
    {"document.read",
     "everyone:own head:scope deputy:scope responsible:scope municipal_methodist:scope centre:region "
     "administrator:region"},
    {"document.issue", "centre:region"},
    {"document.verify", "anonymous"},
    // governance
    {"responsible.read", "head:scope deputy:scope responsible:scope municipal_methodist:scope centre:region"},
    {"responsible.appoint", "municipal_methodist:scope"},
    {"record.read", "head:scope deputy:scope responsible:scope municipal_methodist:scope"},
    {"record.keep", "head:scope deputy:scope"},
    {"meeting.read", "deputy:scope head:scope responsible:scope municipal_methodist:scope"},
    {"meeting.note", "municipal_methodist:scope"},
    {"recommendation.read",
     "teacher:own head:scope deputy:scope responsible:scope association_head:scope municipal_methodist:scope"},
    {"recommendation.issue", "head:scope deputy:scope responsible:scope association_head:scope municipal_methodist:scope"},
    {"recommendation.finish", "teacher:own head:scope deputy:scope"},
    {"criterion.read", "teacher:own head:own deputy:own responsible:own association_head:own municipal_methodist:own"},
    {"criterion.propose", "teacher:own head:own deputy:own"},
    {"criterion.decide", "association_head:scope municipal_methodist:scope"},
    // competency, instrument
    {"competency.read", "everyone:region"},
    {"competency.import", "centre:region administrator:region"},
    {"instrument.read", "centre:region expert:region regional_methodist:region"},
    {"instrument.manage", "centre:region"},
    {"instrument.examine", "expert:region"},
    // campaign
    {"campaign.read", "head:scope deputy:scope responsible:scope municipal_methodist:scope centre:region"},
    {"campaign.manage", "centre:region"},
    {"letter.receive", "head:scope deputy:scope responsible:scope"},
    {"application.file", "head:scope deputy:scope responsible:scope municipal_methodist:scope centre:region"},
    {"sitting.read", "everyone:own head:scope deputy:scope responsible:scope municipal_methodist:scope centre:region"},
    {"sitting.manage", "centre:region"},
    {"sitting.protocol", "everyone:own head:scope deputy:scope responsible:scope centre:region"},
    {"sitting.accommodate", "everyone:own head:scope deputy:scope responsible:scope centre:region"},
    // diagnostics, deficit
    {"attempt.take", "teacher:own head:own deputy:own"},
    {"attempt.assign", "centre:region"},
    {"attempt.mark", "expert:region regional_methodist:region"},
    {"marking.oversee", "centre:region administrator:region"},
    // Whoever could be shown results and deficits of others; whom of them, and whose, the regulation says.
    {"result.read",
     "everyone:own head:scope deputy:scope municipal_methodist:scope tutor:scope mentor:scope "
     "regional_methodist:scope centre:region"},
    {"result.import", "centre:region"},
    {"deficit.map", "municipal_methodist:scope regional_methodist:scope centre:region ministry:region"},
    {"exam.read", "head:scope deputy:scope municipal_methodist:scope regional_methodist:scope centre:region ministry:region"},
    {"finding.of_person",
     "head:scope deputy:scope municipal_methodist:scope tutor:scope mentor:scope regional_methodist:scope "
     "centre:region"},
    {"finding.own", "everyone:own"},
    {"finding.read", "centre:region regional_methodist:scope"},
    {"finding.confirm", "centre:region regional_methodist:scope"},
    {"finding.acknowledge", "teacher:own head:own deputy:own"},
    {"request.write", "teacher:own head:own deputy:own"},
    {"request.read", "centre:region regional_methodist:scope tutor:scope"},
    {"request.answer", "centre:region regional_methodist:scope tutor:scope"},
    {"programme.read", "everyone:region"},
    {"programme.manage", "centre:region ministry:region"},
    {"team.read", "head:scope deputy:scope municipal_methodist:scope regional_methodist:scope centre:region"},
    // catalogue, route
    {"catalogue.read", "everyone:region"},
    {"catalogue.offer", "centre:region regional_methodist:region"},
    {"catalogue.manage", "centre:region"},
    {"catalogue.effects", "centre:region regional_methodist:region ministry:region"},
    {"programme.examine", "expert:region regional_methodist:region centre:region"},
    {"programme.conclude", "expert:region"},
    {"offer.own", "everyone:own"},
    {"event.hold", "municipal_methodist:scope centre:region"},
    // Whoever could propose; the regulation says which of them does.
    {"proposal.write",
     "municipal_methodist:region regional_methodist:region tutor:region curator:region expert:region centre:region"},
    {"proposal.answer", "centre:region"},
    {"route.own", "everyone:own"},
    {"route.read",
     "everyone:own head:scope deputy:scope association_head:scope municipal_methodist:scope regional_methodist:scope "
     "tutor:scope curator:scope mentor:scope centre:region"},
    // Who may compose, decide or correct at all; the regulation says which of them does.
    {"route.build",
     "teacher:own head:scope deputy:scope association_head:scope municipal_methodist:scope regional_methodist:scope "
     "tutor:scope curator:scope mentor:scope centre:region"},
    {"route.decide",
     "teacher:own head:scope deputy:scope association_head:scope municipal_methodist:scope regional_methodist:scope "
     "tutor:scope curator:scope mentor:scope centre:region"},
    {"route.reconsider",
     "teacher:own head:scope deputy:scope association_head:scope municipal_methodist:scope regional_methodist:scope "
     "tutor:scope curator:scope mentor:scope centre:region"},
    {"route.correct",
     "teacher:own head:scope deputy:scope municipal_methodist:scope regional_methodist:scope tutor:scope curator:scope "
     "centre:region"},
    {"programme.write",
     "teacher:own head:own deputy:scope association_head:scope municipal_methodist:scope regional_methodist:scope "
     "tutor:scope curator:scope mentor:scope centre:region"},
    {"peer.own", "everyone:own"},
    {"peer.search",
     "head:scope deputy:scope municipal_methodist:scope regional_methodist:scope tutor:scope curator:scope mentor:scope "
     "centre:region"},
    {"control.read", "centre:region"},
    {"handover.hand", "head:scope deputy:scope municipal_methodist:scope regional_methodist:scope centre:region"},
    {"handover.read",
     "everyone:own head:scope deputy:scope municipal_methodist:scope regional_methodist:scope mentor:scope centre:region"},
    {"handover.own", "everyone:own"},
    {"route.suspend", "teacher:own head:own deputy:own centre:region"},
    {"route.annul", "centre:region"},
    // wave
    {"wave.read", "centre:region"},
    {"wave.manage", "centre:region"},
    {"wave.offers",
     "head:scope deputy:scope association_head:scope municipal_methodist:scope regional_methodist:scope tutor:scope curator:scope "
     "mentor:scope centre:region"},
    // team
    {"team_request.read",
     "head:scope deputy:scope municipal_methodist:scope regional_methodist:scope tutor:scope curator:scope centre:region"},
    {"team_request.send", "head:scope deputy:scope"},
    {"team_request.answer", "regional_methodist:scope centre:region"},
    {"group.make",
     "head:scope deputy:scope municipal_methodist:scope regional_methodist:scope tutor:scope curator:scope mentor:scope "
     "centre:region"},
    // accompaniment
    {"accompaniment.read",
     "everyone:own regional_methodist:scope tutor:scope curator:scope mentor:scope centre:region"},
    {"help.ask",
     "head:scope deputy:scope municipal_methodist:scope regional_methodist:scope tutor:scope curator:scope mentor:scope "
     "centre:region"},
    {"help.answer", "regional_methodist:scope centre:region"},
    {"evidence.add", "teacher:own head:own deputy:own"},
    {"evidence.read", "everyone:own regional_methodist:scope tutor:scope centre:region"},
    {"evidence.review", "regional_methodist:scope tutor:scope centre:region"},
    {"question.write",
     "teacher:own head:own deputy:own regional_methodist:scope tutor:scope curator:scope mentor:scope centre:region"},
    {"interview.read", "head:scope deputy:scope responsible:scope municipal_methodist:scope"},
    {"interview.hold", "head:scope deputy:scope"},
    {"checkpoint.manage", "regional_methodist:scope tutor:scope curator:scope centre:region"},
    {"consultation.write", "regional_methodist:scope tutor:scope curator:scope mentor:scope centre:region"},
    {"tutor.read", "centre:region ministry:region"},
    {"tutor.manage", "centre:region"},
    {"tutor.assign", "tutor:scope curator:scope centre:region"},
    {"tutoring.own", "everyone:own"},
    {"workplace.write",
     "everyone:own regional_methodist:scope tutor:scope curator:scope mentor:scope centre:region"},
    {"mentoring.propose", "head:scope deputy:scope centre:region"},
    {"mentoring.read", "everyone:own head:scope deputy:scope centre:region"},
    {"mentoring.answer", "everyone:own head:scope deputy:scope centre:region"},
    // notice
    {"notice.own", "everyone:own"},
    // Whoever could inform others; who does, and over whom, the regulation says.
    {"message.send",
     "municipal_methodist:scope regional_methodist:scope tutor:scope curator:scope mentor:scope centre:region"},
    {"mail.manage", "centre:region administrator:region"},
    // community
    {"community.read", "everyone:region"},
    {"community.own", "everyone:own"},
    {"practice.council", "regional_methodist:region expert:region centre:region"},
    // Whoever could found a community, plan its events or stand for a side of a plan; the regulation says which of them.
    {"community.lead",
     "teacher:own head:scope deputy:scope association_head:scope municipal_methodist:scope regional_methodist:scope "
     "centre:region ministry:region"},
    {"site.keep", "centre:region regional_methodist:region"},
    // recognition, monitoring
    {"reflection.write", "teacher:own head:own deputy:own"},
    {"reflection.read", "everyone:own regional_methodist:scope centre:region"},
    {"reflection.own", "everyone:own"},
    {"effect.read",
     "everyone:own head:scope deputy:scope regional_methodist:scope tutor:scope curator:scope centre:region"},
    {"effect.judge", "head:scope deputy:scope regional_methodist:scope centre:region"},
    {"effect.rate", "teacher:own head:own deputy:own"},
    {"product.review", "regional_methodist:scope expert:region centre:region"},
    {"product.read", "everyone:own regional_methodist:scope expert:region centre:region"},
    {"confirmation.confirm", "centre:region regional_methodist:scope"},
    {"certificate.issue", "centre:region"},
    {"certificate.read", "everyone:own head:scope deputy:scope municipal_methodist:scope centre:region"},
    {"indicator.read", "head:scope deputy:scope municipal_methodist:scope centre:region ministry:region"},
    {"review.read", "head:scope deputy:scope responsible:scope association_head:scope municipal_methodist:scope"},
    {"review.open", "association_head:scope municipal_methodist:scope"},
    {"review.confirm", "association_head:scope"},
    {"report.issue", "municipal_methodist:scope ministry:region"},
    {"report.read", "anonymous"},
    {"reward.nominate", "municipal_methodist:scope"},
    {"target.set", "ministry:region"},
    {"low_result.keep", "centre:region ministry:region"},
    {"budget.plan", "centre:region ministry:region"},
    {"federal.export", "centre:region ministry:region"},
    {"data_request.read", "municipal_methodist:scope centre:region ministry:region"},
    {"data_request.ask", "centre:region ministry:region"},
    {"data_request.answer", "municipal_methodist:scope"},
    {"activity.own", "regional_methodist:own"},
    {"activity.read", "centre:region ministry:region"},
    {"indicator.people", "head:scope deputy:scope municipal_methodist:scope centre:region"},
    // exchange
    {"calendar.own", "everyone:own"},
    {"calendar.read", "anonymous"},
    {"workbook.make", "everyone:own"},
    // demo
    {"demo.read", "anonymous"},
    {"demo.clock", "everyone:own"},
};

}  // namespace marshrut::access
