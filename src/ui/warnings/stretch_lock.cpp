// SPDX-License-Identifier: MIT
#include "ui/warnings/stretch_lock.h"

#include "triage/assess.h"
#include "ui/format/qt_convert.h"

namespace cramp::ui::warnings
{

triage::StretchSigns stretchLock(const host::WindowContext& context)
{
    const session::Session& session = context.session;
    const auto& stops = context.stretchSets().stops;
    const diary::Diary& diary = session.recent();
    if (!session.assessment().isOff)
        return triage::stretchSigns(session.assessment(), diary, context.rules, stops);
    return triage::stretchSigns(triage::assess(session.judged(diary), context.rules, session.now()), diary,
                                context.rules, stops);
}

QString stopSentence(const guide::Legs& allowed, const guide::StretchWords& words)
{
    return format::toQt(guide::stoppedWords(allowed, words));
}

QString stopSentence(const host::WindowContext& context)
{
    return stopSentence(stretchLock(context).allowed(), context.stretchSets().words);
}

}  // namespace cramp::ui::warnings
