// SPDX-License-Identifier: MIT
#include "cli/commands.h"
#include "cli/passphrase_file.h"
#include "cli/word_reader.h"
#include "platform/failure.h"
#include "platform/whole_file.h"
#include "seal/recovery_code.h"
#include "session/episode_draft.h"
#include "store/passphrase.h"

#include <fmt/format.h>

#include <algorithm>

namespace cramp::cli
{

namespace
{

constexpr auto newPassphraseOption = "--new-passphrase-file";
constexpr auto codeOption = "--recovery-file";

// Six words to a line.
std::string codeText(const seal::Secret& code)
{
    std::string text;
    int words = 0;
    for (const char character : code.text())
        text += character == ' ' && ++words == 6 ? '\n' : character;
    return text + '\n';
}

class PassphraseCall
{
public:
    PassphraseCall(const CommandContext& context, const Words& words)
        : m_context(context),
          m_words(words),
          m_file(context.diaryFile())
    {
    }

    std::string set() const
    {
        const store::Passphrase passphrase{newPassphrase()};
        keepingCode([&](const seal::Secret& code) { store::addPassphrase(m_file, passphrase, code); });
        session::readDraft(m_context.openDiary());  // seals it
        return fmt::format("The diary {} is locked with a passphrase now.\n", m_file.string()) +
               remainsText();
    }
    std::string change() const
    {
        const seal::Secret current = m_context.passphraseOf(m_file);
        store::unlock(m_file, current);
        store::changePassphrase(m_file, current, {newPassphrase()});
        return fmt::format(
            "The diary {} has a new passphrase now. Backups made before open with the old one.\n",
            m_file.string());
    }
    std::string changeCode() const
    {
        const seal::Secret current = m_context.passphraseOf(m_file);
        store::unlock(m_file, current);
        keepingCode([&](const seal::Secret& code) { store::changeRecoveryCode(m_file, current, code); });
        return fmt::format("The diary {} has a new recovery code now.\n", m_file.string());
    }
    std::string remove() const
    {
        store::removePassphrase(m_file, m_context.passphraseOf(m_file));
        return fmt::format("The diary {} has no passphrase any more. Backups made before keep theirs.\n",
                           m_file.string());
    }

private:
    [[noreturn]] static void failWithoutTerminal(std::string_view option)
    {
        throw platform::Failure(
            fmt::format("There is no terminal to ask at. Name a file with {}. Nothing was changed.", option));
    }
    seal::Secret ask(const std::string& question, std::string_view option, bool mayBeSeen = false) const
    {
        auto typed = m_context.environment().ask(question, mayBeSeen);
        if (!typed) failWithoutTerminal(option);
        return takeSecret(std::move(*typed));
    }

    seal::Secret newPassphrase() const
    {
        const auto files = m_words.all(newPassphraseOption);
        seal::Secret passphrase = files.empty() ? askTwice() : readPassphrase(files.front());
        store::requireLong(passphrase);
        return passphrase;
    }
    seal::Secret askTwice() const
    {
        seal::Secret first = ask("New passphrase: ", newPassphraseOption);
        const seal::Secret second = ask("The same again: ", newPassphraseOption);
        if (first.text() != second.text())
            throw platform::Failure("The two are not the same. Nothing was changed.");
        return first;
    }

    // Uses a code that the person has: in a file, which goes again if the work fails, or written down and
    // typed back.
    template <typename Work>
    void keepingCode(Work work) const
    {
        const seal::Secret code = seal::newRecoveryCode();
        const auto files = m_words.all(codeOption);
        if (files.empty()) {
            askForCode(code);
            return work(code);
        }
        writeCode(code, files.front());
        try {
            work(code);
        } catch (const platform::Failure&) {
            std::filesystem::remove(files.front());
            throw;
        }
    }
    static void writeCode(const seal::Secret& code, const std::filesystem::path& file)
    {
        if (std::filesystem::exists(file))
            throw platform::Failure(fmt::format(
                "There is already a file called {}. Nothing was changed. Choose a different name.",
                file.string()));
        platform::writeWholeFile(file, codeText(code));
    }
    void askForCode(const seal::Secret& code) const
    {
        const std::string question = fmt::format(
            "Without the passphrase or this recovery code nobody can open the diary again.\n"
            "Write the twelve words on paper and keep it in a safe place:\n\n{}\n"
            "Type them back: ",
            codeText(code));
        const seal::Secret typed = ask(question, codeOption, true);
        const std::string unknown = seal::unknownRecoveryWord(typed.text());
        if (!unknown.empty())
            throw platform::Failure(
                fmt::format("\"{}\" is not one of the words. Nothing was changed.", unknown));
        const auto parsed = seal::parseRecoveryCode(typed.text());
        if (!parsed || parsed->text() != code.text())
            throw platform::Failure("These are not the twelve words. Nothing was changed.");
    }

    std::string remainsText() const
    {
        const auto remains = store::plainRemains(m_file);
        if (remains.empty()) return {};
        std::string text =
            "These files hold what the diary held and are not locked; remove what you do not "
            "need:\n";
        for (const auto& file : remains)
            text += file.string() + '\n';
        return text;
    }

    const CommandContext& m_context;
    const Words& m_words;
    const std::filesystem::path& m_file;
};

Outcome runPassphrase(const CommandContext& context, const Words& words)
{
    const PassphraseCall call(context, words);
    const std::string action = words.argument(0);
    if (action == "set") return Outcome::printing(call.set());
    if (action == "change") return Outcome::printing(call.change());
    if (action == "new-code") return Outcome::printing(call.changeCode());
    if (action == "remove") return Outcome::printing(call.remove());
    return Outcome::refusing({fmt::format("\"{}\" is not set, change, new-code or remove.", action)});
}

}  // namespace

CommandSpec passphraseCommand()
{
    return {
        "passphrase",
        "Lock the diary with a passphrase, or change or remove it",
        {{"ACTION", "set, change, new-code or remove"}},
        {{newPassphraseOption, "FILE", "The new passphrase is the first line of this file"},
         {codeOption, "FILE", "Write the recovery code into this new file"}},
        "A locked diary can be read by nobody without its passphrase or its recovery code, twelve words. If "
        "both are lost, so is the diary.",
        &runPassphrase};
}

}  // namespace cramp::cli
