package org.cpd

import com.google.gson.JsonArray
import com.google.gson.JsonObject
import com.google.gson.JsonParser
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.DynamicContainer.dynamicContainer
import org.junit.jupiter.api.DynamicNode
import org.junit.jupiter.api.DynamicTest.dynamicTest
import org.junit.jupiter.api.TestFactory
import org.junit.jupiter.api.assertThrows

/** Every shared case has the same answer here as in the other languages. */
class SharedCasesTest {
    @TestFactory
    fun cases(): List<DynamicNode> = Cases.files.map { file ->
        dynamicContainer(file.name, file.cases.map { case -> dynamicTest(case.name) { check(file, case) } })
    }

    private fun check(file: CaseFile, case: Case) = Engine.load(case.pack).use { engine ->
        val label = "${file.name}, ${case.name}"
        val error = case.expect.getAsJsonObject("error")
        if (error != null) {
            checkError(label, error, assertThrows<CpdException>(label) { case.answer(engine) })
        } else {
            val answer = JsonParser.parseString(case.answer(engine)).asJsonObject
            assertEquals(emptyList<String>(), differences(case.expect, answer), label)
            if (case.ask == "statement") checkTyped(label, answer, engine.statement(case.record, case.on))
        }
    }

    /** The typed answer is a second way out of the library, so it is held to the first. */
    private fun checkTyped(label: String, answer: JsonObject, statement: Statement) {
        assertEquals(answer["outcome"].asString, camelCase(statement.outcome.name), label)
        assertEquals(
            texts(answer.getAsJsonObject("carryOver"), "broughtIn", "carriedOut"),
            listOf(statement.carryOver.broughtIn, statement.carryOver.carriedOut),
            label,
        )
        assertEquals(
            answer.getAsJsonArray("requirements").map { texts(it.asJsonObject, "id", "required", "counted", "short") },
            statement.requirements.map { listOf(it.id, it.required, it.counted, it.short) },
            label,
        )
        assertEquals(
            answer.getAsJsonArray("activities").map { texts(it.asJsonObject, "id", "awarded", "counted") },
            statement.activities.map { listOf(it.id, it.awarded, it.counted) },
            label,
        )
        assertEquals(
            answer.getAsJsonArray("nextDates").map { texts(it.asJsonObject, "date", "what") },
            statement.nextDates.map { listOf(it.date, camelCase(it.what.name)) },
            label,
        )
        assertEquals(codes(answer.getAsJsonArray("reasons")), statement.reasons.map(::code), label)
    }

    private fun texts(item: JsonObject, vararg names: String): List<String> = names.map { item[it].asString }

    private fun codes(reasons: JsonArray): List<String> = reasons.map { it.asJsonObject["code"].asString }

    private fun code(reason: Reason): String = reason::class.java.simpleName.replaceFirstChar(Char::lowercase)

    private fun camelCase(constant: String): String =
        constant.lowercase().split('_').joinToString("") { it.replaceFirstChar(Char::uppercase) }
            .replaceFirstChar(Char::lowercase)
}
