package org.cpd

import com.google.gson.JsonParser
import java.util.concurrent.Callable
import java.util.concurrent.Executors
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.assertThrows

class EngineTest {
    private val question = Cases.answered
    private val pack = question.pack

    @Test
    fun `answers are values`() = Engine.load(pack).use { engine ->
        val first = engine.statement(question.record, question.on)
        assertEquals(first, engine.statement(question.record, question.on))
        assertEquals("us-ny-ctle", first.pack)
        assertEquals(question.on, first.on)
    }

    @Test
    fun `every verb answers`() = Engine.load(pack).use { engine ->
        val explanation = engine.explainJson(question.record, question.on)
        assertTrue(explanation.contains(engine.statementJson(question.record, question.on)))
        for (language in listOf("en", "lo", "km", "kk", "ru")) {
            assertTrue(engine.statementText(question.record, question.on, language).isNotBlank())
            assertTrue(engine.explanationText(question.record, question.on, language).isNotBlank())
            assertTrue(engine.careerText(question.record, question.on, language).isNotBlank())
            assertTrue(engine.adviceText(question.record, question.on, "{}", language).isNotBlank())
        }
        val statement = engine.statement(question.record, question.on)
        for (reason in statement.reasons) {
            assertTrue(engine.reasonText(statement.ruleSet, reason, "en").isNotBlank(), "$reason")
        }
    }

    @Test
    fun `many records are answered at once`() = Engine.load(pack).use { engine ->
        val record = question.record.replace("\n", " ")
        val lines = engine.statementsJson("$record\n\n{}\n$record", question.on).trimEnd().lines()
        assertEquals(listOf(1, 3, 4), lines.map { JsonParser.parseString(it).asJsonObject["line"].asInt })
        assertTrue(lines[1].contains("invalidDocument"), lines[1])
        assertEquals(lines[0].substringAfter("summary"), lines[2].substringAfter("summary"))
        val error = assertThrows<CpdException.InvalidArgument> { engine.statementsJson(record, "tomorrow") }
        assertEquals("on", error.name)
    }

    @Test
    fun `every pack that comes with the library loads without errors`() {
        assertTrue(Packs.ids().isNotEmpty())
        for (id in Packs.ids()) {
            val problems = Engine.load(Packs.json(id)).use(Engine::lint)
            assertTrue(problems.none { it.severity == Severity.ERROR }, "$id: $problems")
        }
    }

    @Test
    fun `a closed engine says so`() {
        val engine = Engine.load(pack)
        engine.close()
        engine.close()
        val error = assertThrows<IllegalStateException> { engine.statement(question.record, question.on) }
        assertEquals("Engine object has already been destroyed", error.message)
    }

    @Test
    fun `threads share an engine`() = Engine.load(pack).use { engine ->
        val expected = engine.statementJson(question.record, question.on)
        val threads = Executors.newFixedThreadPool(2)
        try {
            val asking = Callable { List(200) { engine.statementJson(question.record, question.on) }.distinct() }
            for (answers in threads.invokeAll(listOf(asking, asking))) assertEquals(listOf(expected), answers.get())
        } finally {
            threads.shutdown()
        }
    }
}
