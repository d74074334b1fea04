package org.cpd

import java.nio.file.Path
import kotlin.io.path.readText
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test

/** The README's example compiles, runs, and stands in the README as it stands here. */
class ReadmeTest {
    // readme: from here
    fun standing(record: String): String =
        Engine.load(Packs.json("us-ny-ctle")).use { engine ->
            val statement = engine.statement(record, on = "2026-11-21")
            for (line in statement.requirements) {
                println("${line.id}: ${line.counted} of ${line.required}, ${line.short} missing")
            }
            engine.statementText(record, on = "2026-11-21", language = "en")
        }

    fun whatIsWrong(record: String): List<String> =
        Engine.load(Packs.json("us-ny-ctle")).use { engine ->
            try {
                engine.statement(record, on = "2026-11-21")
                emptyList()
            } catch (error: CpdException.InvalidDocument) {
                error.problems.map { "${it.pointer}: ${it.message}" }
            }
        }
    // readme: to here

    @Test
    fun `the example runs`() {
        assertTrue(standing(Cases.answered.record).isNotBlank())
        assertEquals(1, whatIsWrong("[]").size)
    }

    @Test
    fun `the README shows it`() {
        val here = Path.of("src/test/kotlin/org/cpd/ReadmeTest.kt").readText()
        val example = here.substringAfter("// readme: from here\n").substringBefore("    // readme: to here").trimIndent()
        assertTrue(Path.of("README.md").readText().contains("```kotlin\n$example\n```"), "README.md has not:\n$example")
    }
}
