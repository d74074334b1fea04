package org.cpd

import com.google.gson.JsonParser
import java.nio.file.Files
import java.nio.file.Path
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Tag
import org.junit.jupiter.api.Test

/**
 * Answers the questions of a file, one JSON object a line, one line each, for a comparison with the other languages.
 *
 * Not a test of its own: `cargo xtask test parity` runs it and compares.
 */
@Tag("parity")
class ParityTest {
    @Test
    fun `answers every question`() {
        val questions = Path.of(setting("cpd.parity.in"))
        val answers = Path.of(setting("cpd.parity.out"))
        val engines = mutableMapOf<PackId, Engine>()
        var count = 0
        Files.newBufferedReader(questions).useLines { lines ->
            Files.newBufferedWriter(answers).use { out ->
                for (line in lines) {
                    out.append(answer(line, engines)).append('\n')
                    count += 1
                }
            }
        }
        engines.values.forEach(Engine::close)
        assertTrue(count > 0, "no questions in $questions")
    }

    private fun answer(line: String, engines: MutableMap<PackId, Engine>): String {
        val question = JsonParser.parseString(line).asJsonObject
        return try {
            val engine = engines.getOrPut(question["pack"].asString) { Engine.load(Packs.json(question["pack"].asString)) }
            engine.statementJson(question["record"].asString, question["on"].asString)
        } catch (error: CpdException) {
            "error ${error.code()} ${jsonString(error.toString())}"
        }
    }

    /** As serde_json and `JSON.stringify` write it; Gson escapes more than JSON asks for. */
    private fun jsonString(text: String): String = buildString {
        append('"')
        for (char in text) {
            when {
                char == '"' || char == '\\' -> append('\\').append(char)
                char == '\b' -> append("\\b")
                char == '\t' -> append("\\t")
                char == '\n' -> append("\\n")
                char == '\u000c' -> append("\\f")
                char == '\r' -> append("\\r")
                char < ' ' -> append("\\u%04x".format(char.code))
                else -> append(char)
            }
        }
        append('"')
    }
}
