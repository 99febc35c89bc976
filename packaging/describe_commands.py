#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Makes the manual page and the shells' completions from what the program's own --help prints.

usage: describe_commands.py PROGRAM VERSION DATE FOLDER

FOLDER then holds crampdiary.1, crampdiary.bash, _crampdiary (zsh) and crampdiary.fish.
"""
import os
import re
import subprocess
import sys
from dataclasses import dataclass, field

NAME = "crampdiary"
# The value of an option, as the help names it, and the heading below which the help of its command lists the codes.
CODE_LISTS = {"S": "Places", "Y": "Signs", "R": "Reliefs", "G": "Triggers"}


@dataclass
class Option:
    names: list
    value: str
    repeats: bool
    help: str


@dataclass
class Help:
    """One page of help, taken apart."""
    about: str = ""
    usage: str = ""
    arguments: list = field(default_factory=list)  # (name, help)
    options: list = field(default_factory=list)
    commands: list = field(default_factory=list)  # (name, help)
    footer: list = field(default_factory=list)

    def codes(self, option):
        """The words that an option's value can be; empty where it is free."""
        if option.value == "F":
            return re.findall(r"[a-z-]+", option.help.split(";")[0].replace(" or ", ", "))
        text = "\n".join(self.footer)
        found = re.search(rf"^{CODE_LISTS.get(option.value, '-')}: (.*(?:\n +.*)*)", text, re.MULTILINE)
        return found.group(1).split() if found else []


def parse_option(left, text):
    words = re.sub(r",\s+", ",", left).split()
    repeats = words[-1] == "..."
    value = words[1] if len(words) - repeats > 1 else ""
    return Option(words[0].split(","), value, repeats, text)


def add_entry(page, section, left, text):
    if section == "options:":
        page.options.append(parse_option(left, text))
    elif section == "positionals:":
        page.arguments.append((left, text))
    else:
        page.commands.append((left, text))


def parse_help(text):
    """Understands the help of CLI11 2.1 to 2.4; help of another form is an error."""
    page, section = Help(), "about"
    for line in text.splitlines():
        heading = line.strip().lower()
        if line.lower().startswith("usage:"):
            page.usage = line[len("usage:"):].strip()
            section = ""
        elif heading in ("options:", "positionals:", "subcommands:"):
            section = heading
        elif section == "about":
            page.about = (page.about + " " + line.strip()).strip()
        elif section.endswith(":") and re.match(r" {2,4}\S", line):
            add_entry(page, section, *re.match(r"\s+(.*?)(?:\s{2,}(?![-]{2}help)(.*))?$", line).groups(""))
        elif line.strip() or page.footer:
            section = "footer"
            page.footer.append(line.rstrip())
    if not page.usage or not page.options:
        sys.exit(f"{NAME} --help has no usage or no options: is its form another one now?")
    return page


def roff(text):
    escaped = text.replace("\\", "\\e").replace("-", "\\-").replace("'", "\\(aq")
    return "\\&" + escaped if escaped.startswith(".") else escaped


def paragraph(lines):
    """The footer of a page of help; a line that is indented belongs to the one before it."""
    text = []
    for line in lines:
        if not line.strip():
            continue
        if line.startswith(" ") and text:
            text[-1] += " " + line.strip()
        else:
            text.append(line.strip())
    return "\n.br\n".join(roff(line) for line in text)


def option_entry(option):
    names = ", ".join(f"\\fB{roff(name)}\\fR" for name in option.names)
    value = f" \\fI{option.value}\\fR" + (" ..." if option.repeats else "") if option.value else ""
    return f".TP\n{names}{value}\n{roff(option.help)}\n"


def command_section(name, page):
    text = f".SS {name}\n.B {roff(page.usage)}\n.PP\n{roff(page.about)}.\n"
    text += "".join(f".TP\n\\fI{argument}\\fR\n{roff(what)}\n" for argument, what in page.arguments)
    text += "".join(option_entry(option) for option in page.options if option.names[-1] not in ("--help", "--diary"))
    return text + (f".PP\n{paragraph(page.footer)}\n" if any(page.footer) else "")


MANUAL_END = r""".SH FILES
.TP
.I $XDG_DATA_HOME/crampdiary/diary.db
The diary, usually below \fI~/.local/share\fR. Only its owner can read it. It is not encrypted.
.TP
.I $XDG_DATA_HOME/crampdiary/backups/
A verified copy for each of the last 7 days on which the window was used.
.SH EXIT STATUS
.TP
.B 0
The command was carried out.
.TP
.B 1
It could not be carried out, and the error output says why.
.TP
.B 2
The command line was not understood. Nothing was done.
.SH NOTES
Cramp Diary does not diagnose, and it can miss serious problems. It has not been reviewed by a clinician and is not a
UKCA\- or CE\-marked medical device. If you think it is an emergency, call 999. For urgent advice in the UK call 111 or use
111.nhs.uk.
"""


def manual(pages, version, date):
    top = pages[""]
    text = f'.\\" Made from the program\'s own help: packaging/describe_commands.py\n'
    text += f'.TH CRAMPDIARY 1 "{date}" "Cramp Diary {version}" "User Commands"\n'
    text += f".SH NAME\n{NAME} \\- a diary of leg cramps\n"
    text += f".SH SYNOPSIS\n.B {NAME}\n[\\fIoptions\\fR] [\\fIcommand\\fR]\n"
    text += f".SH DESCRIPTION\n{roff(top.about)}\n.PP\n{paragraph(top.footer)}\n.SH OPTIONS\n"
    text += "".join(option_entry(option) for option in top.options)
    text += ".SH COMMANDS\nEvery command also takes \\fB\\-\\-diary\\fR \\fIFILE\\fR and \\fB\\-\\-help\\fR.\n"
    text += "".join(command_section(name, pages[name]) for name, _ in top.commands)
    return text + MANUAL_END


def takes_file(page):
    return any(name == "FILE" for name, _ in page.arguments)


def bash(pages):
    names = [name for name, _ in pages[""].commands]
    values, words = [], []
    for command, page in pages.items():
        for option in page.options:
            codes = page.codes(option)
            patterns = "|".join(f"{command}:{name}" for name in option.names)
            if option.value == "FILE":
                values.append(f"        {patterns}) compopt -o default; return ;;")
            elif option.value == "DIR":
                values.append(f"        {patterns}) compopt -o dirnames; return ;;")
            elif option.value:
                values.append(f"        {patterns}) COMPREPLY=($(compgen -W '{' '.join(codes)}' -- \"$current\")); return ;;")
        every = [name for option in page.options for name in option.names]
        words.append(f"        {command + ':' if command else ':'}) words='{' '.join(every + (names if not command else []))}' ;;")
    files = "|".join(name for name, page in pages.items() if takes_file(page))
    return f"""# bash completion for {NAME}, made from the program's own help: packaging/describe_commands.py
_{NAME}() {{
    local current=${{COMP_WORDS[COMP_CWORD]}} previous=${{COMP_WORDS[COMP_CWORD - 1]}} command='' words='' word
    for word in "${{COMP_WORDS[@]:1:COMP_CWORD-1}}"; do
        case $word in
        {'|'.join(names)}) command=$word && break ;;
        esac
    done
    COMPREPLY=()
    case $command:$previous in
{chr(10).join(values)}
    esac
    case $command: in
{chr(10).join(words)}
    esac
    case $command in
        {files}) [[ $current == -* ]] || {{ compopt -o default; return; }} ;;
    esac
    COMPREPLY=($(compgen -W "$words" -- "$current"))
}}
complete -F _{NAME} {NAME}
"""


def zsh_text(text):
    return text.replace("'", "'\\''").replace("[", "\\[").replace("]", "\\]").replace(":", "\\:")


def zsh_action(page, option):
    codes = page.codes(option)
    if option.value in ("FILE", "DIR"):
        return f":{option.value.lower()}:_files{' -/' if option.value == 'DIR' else ''}"
    return f":{option.value}:({' '.join(codes)})" if codes else f":{option.value}: "


def zsh_options(page):
    lines = []
    for option in page.options:
        for name in option.names:
            action = zsh_action(page, option) if option.value else ""
            lines.append(f"'{'*' if option.repeats else ''}{name}[{zsh_text(option.help)}]{action}'")
    lines += ["':file:_files'"] if takes_file(page) else []
    return " \\\n            ".join(lines)


def zsh(pages):
    top = pages[""]
    commands = "\n        ".join(f"'{name}:{zsh_text(what)}'" for name, what in top.commands)
    cases = "\n".join(f"        {name})\n            _arguments {zsh_options(pages[name])} ;;" for name, _ in top.commands)
    return f"""#compdef {NAME}
# Made from the program's own help: packaging/describe_commands.py
_{NAME}() {{
    local curcontext=$curcontext state line
    local -a commands=(
        {commands}
    )
    _arguments -C \\
            {zsh_options(top)} \\
            '1:command:->command' '*::argument:->arguments' && return
    case $state in
        command) _describe command commands && return ;;
    esac
    case $line[1] in
{cases}
    esac
}}
_{NAME} "$@"
"""


def fish_text(text):
    return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'"


def fish_option(page, option, condition):
    line = f"complete -c {NAME} -n {condition}"
    for name in option.names:
        line += f" -l {name[2:]}" if name.startswith("--") else f" -s {name[1:]}"
    codes = page.codes(option)
    if option.value:
        line += " -r" + (" -F" if option.value in ("FILE", "DIR") else f" -f -a '{' '.join(codes)}'")
    return line + f" -d {fish_text(option.help)}"


def fish(pages):
    top = pages[""]
    lines = [f"# fish completion for {NAME}, made from the program's own help: packaging/describe_commands.py",
             f"complete -c {NAME} -f"]
    lines += [f"complete -c {NAME} -n __fish_use_subcommand -a {name} -d {fish_text(what)}" for name, what in top.commands]
    lines += [fish_option(top, option, "__fish_use_subcommand") for option in top.options]
    for name, _ in top.commands:
        condition = f"'__fish_seen_subcommand_from {name}'"
        lines += [fish_option(pages[name], option, condition) for option in pages[name].options]
        if takes_file(pages[name]):
            lines.append(f"complete -c {NAME} -n {condition} -F")
    return "\n".join(lines) + "\n"


def help_of(program, *command):
    environment = dict(os.environ, LC_ALL="C.UTF-8")
    done = subprocess.run([program, *command, "--help"], capture_output=True, text=True, check=True, env=environment)
    return parse_help(done.stdout)


def main():
    program, version, date, folder = sys.argv[1:]
    pages = {"": help_of(program)}
    for name, _ in pages[""].commands:
        pages[name] = help_of(program, name)
    made = {f"{NAME}.1": manual(pages, version, date), f"{NAME}.bash": bash(pages), f"_{NAME}": zsh(pages),
            f"{NAME}.fish": fish(pages)}
    for name, text in made.items():
        with open(os.path.join(folder, name), "w", encoding="utf-8") as file:
            file.write(text)


if __name__ == "__main__":
    main()
