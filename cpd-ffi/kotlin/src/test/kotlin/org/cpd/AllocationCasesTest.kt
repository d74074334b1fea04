package org.cpd

import com.google.gson.JsonElement
import com.google.gson.JsonObject
import com.google.gson.JsonParser
import java.nio.file.Path
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.DynamicNode
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.TestFactory

/** Every shared case about allocation has the same answer here as in the other languages. */
class AllocationCasesTest {
    private val files = GivenCaseFile.all(Path.of(setting("cpd.allocationCases")))

    @TestFactory
    fun cases(): List<DynamicNode> = files.map { file -> file.tests { case -> case.check(file.name) { answer(file, case) } } }

    @Test
    fun `every policy that comes with the library loads`() {
        assertTrue(Policies.ids().isNotEmpty())
        for (id in Policies.ids()) AllocationEngine.load(Policies.json(id)).close()
    }

    @Test
    fun `an allocation and what another one changes are said in every language`() {
        val (policy, problem) = files.first().run { document("policy", Policies::json) to document("problem") { it } }
        AllocationEngine.load(policy).use { engine ->
            val allocation = engine.allocateJson(problem)
            val languages = listOf("en", "lo", "km", "kk", "ru")
            assertEquals(5, languages.map { engine.explainText(problem, allocation, it) }.toSet().size)
            assertEquals(5, languages.map { engine.reallocateText(problem, allocation, "50%", it) }.toSet().size)
        }
    }

    /** The answer to a case as JSON text. */
    private fun answer(file: GivenCaseFile, case: GivenCase): String {
        val policy = file.document("policy", Policies::json)
        val first = file.document("problem") { it }
        val problem = edited(first, case.given["problem"])
        return AllocationEngine.load(edited(policy, case.given["policy"])).use { engine ->
            when (case.ask) {
                "allocation" -> engine.allocateJson(problem)
                "report" -> engine.explainJson(problem, engine.allocateJson(problem))
                "verification" ->
                    engine.verifyJson(problem, edited(engine.allocateJson(problem), case.given["allocation"]))
                // What was allocated before is the best for the problem that the file begins with.
                "reallocation" ->
                    engine.reallocateJson(problem, engine.allocateJson(first), case.given["keep"]?.asString)
                else -> throw IllegalStateException("no case can ask for `${case.ask}`")
            }
        }
    }

    /**
     * A document with values put in place of what stands at JSON Pointers; `null` removes a member, and the pointer behind the
     * last item of a list adds one.
     */
    private fun edited(document: String, edits: JsonElement?): String {
        val edited = JsonParser.parseString(document)
        for ((pointer, value) in (edits as? JsonObject)?.entrySet().orEmpty()) {
            val names = pointer.split("/").drop(1)
            val parent = names.dropLast(1).fold(edited) { part, name ->
                if (part.isJsonArray) part.asJsonArray[name.toInt()] else part.asJsonObject[name]
            }
            val name = names.last()
            when {
                parent.isJsonObject && value.isJsonNull -> parent.asJsonObject.remove(name)
                parent.isJsonObject -> parent.asJsonObject.add(name, value)
                name.toIntOrNull()?.let { it < parent.asJsonArray.size() } == true -> parent.asJsonArray[name.toInt()] = value
                else -> parent.asJsonArray.add(value)
            }
        }
        return edited.toString()
    }
}
