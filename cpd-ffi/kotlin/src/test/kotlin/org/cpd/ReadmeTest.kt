package org.cpd

import java.nio.file.Path
import kotlin.io.path.readText
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test

/** The README's examples compile, run, and stand in the README as they stand here. */
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

    // readme: from here
    fun dueIn(portfolio: String, on: String): String {
        val frameworks = Frameworks.ids().map(Frameworks::json)
        val places = listOfNotNull(Programmes.places("lao-pdr"))
        return ProgrammeEngine.load(Programmes.json("lao-pdr"), frameworks, places).use { programme ->
            programme.nextStepsText(portfolio, cycle = "teacher-year", on = on, language = "en")
        }
    }
    // readme: to here

    // readme: from here
    fun whatIsMissing(proposal: String, registry: String?, on: String): String {
        val frameworks = Frameworks.ids().map(Frameworks::json)
        return AccreditationEngine.load(Schemes.json("lao-pdr"), frameworks).use { accreditation ->
            accreditation.checkText(proposal, registry, on = on, language = "en")
        }
    }
    // readme: to here

    @Test
    fun `the examples run`() {
        assertTrue(dueIn("""{ "owner": "T-1" }""", on = "2024-09-05").isNotBlank())
        val proposal = """{ "id": "P-1", "of": "offering", "provider": { "id": "X-1", "kind": "ngo" } }"""
        assertTrue(whatIsMissing(proposal, registry = null, on = "2026-01-20").isNotBlank())
        assertTrue(standing(Cases.answered.record).isNotBlank())
        assertEquals(1, whatIsWrong("[]").size)
    }

    @Test
    fun `the README shows them`() {
        val here = Path.of("src/test/kotlin/org/cpd/ReadmeTest.kt").readText()
        val readme = Path.of("README.md").readText()
        val examples = here.substringBefore("    @Test\n").split("    // readme: from here\n").drop(1)
            .map { it.substringBefore("    // readme: to here").trimIndent() }
        assertEquals(3, examples.size)
        for (example in examples) {
            assertTrue(readme.contains("```kotlin\n$example\n```"), "README.md has not:\n$example")
        }
    }
}
