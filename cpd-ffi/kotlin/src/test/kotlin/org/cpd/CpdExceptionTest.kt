package org.cpd

import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.assertThrows

/** What a caller sees of each exception: class, code, fields, problems and sentence. */
class CpdExceptionTest {
    private val question = Cases.answered
    private val pack = question.pack

    @Test
    fun `a pack that is not JSON names line and column`() {
        val error = assertThrows<CpdException.InvalidDocument> { Engine.load("{\n  \"id\": }") }
        assertEquals("invalidDocument", error.code())
        assertEquals(DocumentKind.PACK, error.kind)
        val problem = error.problems.single()
        assertEquals("notJson", problem.code)
        assertEquals(Severity.ERROR, problem.severity)
        assertEquals(listOf(2u, 9u), listOf(problem.line, problem.column))
        assertTrue(problem.message.startsWith("the text is not JSON"), problem.message)
    }

    @Test
    fun `a record of the wrong type names its place`() {
        val error = assertThrows<CpdException.InvalidDocument> { ask("[]", question.on) }
        assertEquals(DocumentKind.RECORD, error.kind)
        assertEquals(listOf("" to "wrongType"), error.problems.map { it.pointer to it.code })
        assertEquals(null, error.problems.single().line)
    }

    @Test
    fun `a record with several problems lists them all`() {
        val error = assertThrows<CpdException.InvalidDocument> { ask("""{ "a/b": 1, "c": 2 }""", question.on) }
        val unknown = error.problems.filter { it.code == "unknownField" }
        assertEquals(listOf("/a~1b", "/c"), unknown.map(Problem::pointer))
        assertEquals(error.problems, error.problems())
    }

    @Test
    fun `a date that is none names the argument`() {
        val error = assertThrows<CpdException.InvalidArgument> { ask(question.record, "21.11.2026") }
        assertEquals("invalidArgument", error.code())
        assertEquals(listOf("on", "21.11.2026"), listOf(error.name, error.found))
        assertEquals("the argument `on` is `21.11.2026`; ${error.expected}", error.toString())
        assertEquals(emptyList<Problem>(), error.problems())
    }

    @Test
    fun `a language that is none names the argument`() {
        val error = assertThrows<CpdException.InvalidArgument> {
            Engine.load(pack).use { it.statementText(question.record, question.on, "?") }
        }
        assertEquals(listOf("language", "?"), listOf(error.name, error.found))
    }

    @Test
    fun `a reason made up with a wrong value is an argument that is wrong`() {
        val error = assertThrows<CpdException.InvalidArgument> {
            Engine.load(pack).use { it.reasonText("rules", Reason.CarriedIn(amount = "many"), "en") }
        }
        assertEquals(listOf("Amount", "many"), listOf(error.name, error.found))
    }

    @Test
    fun `a pack that is not there names those that are`() {
        val error = assertThrows<CpdException.UnknownPack> { Packs.json("../packs/index") }
        assertEquals("unknownPack", error.code())
        assertEquals("../packs/index", error.id)
        assertEquals(Packs.ids(), error.known)
    }

    @Test
    fun `a programme, a framework or a scheme that is not there names those that are`() {
        for ((kind, ids, json) in listOf<Triple<String, List<String>, (String) -> String>>(
            Triple("programme", Programmes.ids(), Programmes::json),
            Triple("framework", Frameworks.ids(), Frameworks::json),
            Triple("scheme", Schemes.ids(), Schemes::json),
        )) {
            for (id in listOf("index", "../${kind}s/index")) {
                val error = assertThrows<CpdException.InvalidArgument> { json(id) }
                assertEquals(listOf(kind, id), listOf(error.name, error.found))
                assertEquals("expected one of ${ids.joinToString()}", error.expected)
            }
        }
        assertEquals(null, Programmes.places("index"))
    }

    @Test
    fun `an exception prints the sentence of the library`() {
        val error = CpdException.AmountOverflow(place = "total")
        assertEquals("amountOverflow", error.code())
        assertTrue(error.toString().contains("`total`"), error.toString())
        assertTrue(error.stackTraceToString().startsWith(error.toString()))
    }

    @Test
    fun `one handler takes them all`() {
        val codes = listOf<() -> Unit>({ Engine.load("") }, { ask("", question.on) }, { ask(question.record, "") })
            .map { assertThrows<CpdException> { it() }.code() }
        assertEquals(listOf("invalidDocument", "invalidDocument", "invalidArgument"), codes)
    }

    private fun ask(record: String, on: String) {
        Engine.load(pack).use { it.statement(record, on) }
    }
}
